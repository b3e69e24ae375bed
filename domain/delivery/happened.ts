import type { Delivery } from '@prisma/client'
import { z } from 'zod'
import { prisma } from '../../prisma/client.ts'
import { linkOf } from '../people/tokens.ts'
import { type MailRecipient, readerOf, readerOfDelivery } from './reader.ts'

/** What a mail about somebody's account tells: when, for which organisation, by which browser (as it calls itself) at which network
 *  address, and the link that says that it was not they, good until `until`. */
export type AccountEvent = {
  reader: MailRecipient
  email: string
  organisation: string
  at: Date
  userAgent: string
  address: string
  link: string
  until: Date
}

const detailSchema = z.object({ address: z.string().default(''), userAgent: z.string().default('') })

/** What happened to an account; null when its link was used or has expired, or its person is gone. */
export async function accountEventOf(delivery: Delivery): Promise<AccountEvent | null> {
  const { subjectId: id, email, createdAt: at } = delivery
  const eyes = await readerOfDelivery(delivery)
  const where = { kind: 'not_me' as const, usedAt: null, expiresAt: { gt: new Date() }, person: { email } }
  const token = id ? await prisma.token.findFirst({ where: { id, ...where } }) : null
  if (!eyes || !token) return null
  const about = { reader: readerOf(eyes), email, organisation: eyes.organisation.name, at }
  return { ...about, ...detailSchema.parse(token.detail), link: linkOf(token), until: token.expiresAt }
}
