import { z } from 'zod'
import { accessOffer } from '../../../../../domain/partnerships/access/giving/give.ts'
import { accessTerms } from '../../../../../domain/partnerships/access/giving/terms.ts'
import { emailAddress } from '../../../../../domain/people/email.ts'
import { lineOrNothing } from '../../../../../words/line.ts'

/** How far one is with giving access: what is looked for, for whom it is, and how much it opens. */
export const newAccessQuery = z.strictObject({
  q: lineOrNothing(200).optional(),
  partnerId: z.uuid().optional(),
  email: emailAddress.optional(),
  reach: accessTerms.shape.reach.optional(),
})

/** An offer; with `show`, only to read it before it is sent. */
export const offerForm = accessOffer.extend({ show: z.literal('proposal').optional() })

/** What was sent in a field that may be there several times. */
export const sentSeveral = (sent: unknown): string[] =>
  [sent].flat().filter((one): one is string => typeof one === 'string')
