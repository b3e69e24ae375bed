import type { Delivery } from '@prisma/client'
import { actorOfMembership } from '../../access/actor/actor.ts'
import { type MailRecipient, readerOf } from '../../delivery/reader.ts'

/** That two persons of one human are one: to the address that stays, or to the other one. */
export type JoinedMail = { reader: MailRecipient; email: string; stays: boolean; at: Date }

/** What the mail says, with the eyes of a membership of theirs; null when that is disabled. */
export async function joinedOf({ membershipId, email, createdAt: at }: Delivery): Promise<JoinedMail | null> {
  const member = membershipId ? await actorOfMembership(membershipId) : null
  return member && { reader: readerOf(member), email, stays: member.email === email, at }
}
