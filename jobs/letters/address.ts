import type { Delivery } from '@prisma/client'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { readerOf } from '../../domain/delivery/reader.ts'
import { addressChanged } from '../../emails/account/address-changed.tsx'
import type { Letter } from './letter.ts'
import { writeLetter } from './write.ts'

/** That staff have changed a person's e-mail address: to the one that is theirs now, and to the one that was. */
export async function addressLetter({ membershipId, email, createdAt: at }: Delivery): Promise<Letter> {
  const member = membershipId ? await actorOfMembership(membershipId) : null
  if (!member) return { withheld: 'recipient-gone' }
  const { name } = member
  return writeLetter(addressChanged, { reader: readerOf(member), name, email, isNew: member.email === email, at })
}
