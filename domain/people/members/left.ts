import type { Delivery, Membership } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Work } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import { type MailRecipient, memberOf, readerOf } from '../../delivery/reader.ts'
import { standing } from '../standing.ts'
import { findHeld } from './hand-over.ts'

/** That somebody left an organisation, and how many things are still in their name. */
export type LeftMail = {
  reader: MailRecipient
  name: string
  email: string
  organisation: string
  at: Date
  held: number
}

/** Mails those who look after the people of an organisation that one of them (the membership) has left it. */
export async function tellOfLeaving(work: Work, { id, organisationId }: Membership): Promise<void> {
  const profiles = ['billing_administrator', 'administrator'] as const
  const keepers = await work.db.membership.findMany({
    where: { AND: [standing, { organisationId, id: { not: id }, profile: { in: [...profiles] } }] },
    select: { id: true, person: { select: { email: true } } },
  })
  const about = { kind: 'person_left' as const, organisationId, subjectId: id }
  await postAll(
    work,
    keepers.map(({ id: membershipId, person: { email } }) => ({ ...about, email, membershipId })),
  )
}

/** What such a mail says; null when whoever reads it is gone, or whoever left is back. */
export async function leftOf(delivery: Delivery): Promise<LeftMail | null> {
  const reader = await memberOf(delivery)
  const { subjectId: id, createdAt: at } = delivery
  const where = { id: id ?? '', leftAt: { not: null }, disabledAt: { not: null } }
  const include = { person: true, organisation: true } as const
  const left = reader && id ? await prisma.membership.findFirst({ where, include }) : null
  if (!reader || !left) return null
  const { name, email } = left.person
  // What they follow is mailed to nobody any more.
  const { follows: _, ...held } = await findHeld(prisma, left.id)
  const count = Object.values(held).reduce((sum, one) => sum + one, 0)
  return { reader: readerOf(reader), name, email, organisation: left.organisation.name, at, held: count }
}
