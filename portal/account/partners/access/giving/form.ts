import { z } from 'zod'
import { accessOffer } from '../../../../../domain/partnerships/access/giving/give.ts'
import { accessTerms } from '../../../../../domain/partnerships/access/giving/terms.ts'
import { emailAddress } from '../../../../../domain/people/email.ts'
import { lineOrNothing } from '../../../../../words/line.ts'
import { isUuid } from '../../../../forms/form.ts'

/** How far one is with giving access: what is looked for, for whom it is, and how much it opens. */
export const newAccessQuery = z.strictObject({
  q: lineOrNothing(200).optional(),
  partnerId: z.uuid().optional(),
  email: emailAddress.optional(),
  reach: accessTerms.shape.reach.optional(),
})

/** What products are looked for by, beside what is chosen so far. */
const q = lineOrNothing(200).optional()

/** An offer; with `show`, only to read it before it is sent, or to look for other products. */
export const offerForm = accessOffer.extend({ q, show: z.enum(['proposal', 'products']).optional() })

/** What an access opens from now on; with `show`, only to look for other products. */
export const termsForm = accessTerms.extend({ q, show: z.literal('products').optional() })

/** What is looked for, and what is chosen, of a form as it was sent. */
export function productsAsked(sent: Record<string, unknown> | undefined): { q: string; chosen: string[] } {
  return { q: q.safeParse(sent?.q).data ?? '', chosen: sentSeveral(sent?.productIds).filter(isUuid) }
}

/** What was sent in a field that may be there several times. */
export const sentSeveral = (sent: unknown): string[] =>
  [sent].flat().filter((one): one is string => typeof one === 'string')
