import type { Delivery } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { seesPeople } from '../access/people.ts'
import { codeOf, linkOf } from '../people/tokens.ts'
import { type MailRecipient, memberOf, readerOf } from './reader.ts'

/** What a mail with a one-time link says; `inviter` is a name with its organisation, to who may not see names the organisation alone,
 *  or null. */
export type OneTime = {
  reader: MailRecipient
  name: string
  email: string
  inviter: string | null
  link: string
  code: string
  until: Date
}

/** The one-time link of an invitation, sign-in or reset; null when it was used, has expired, or its person is gone. */
export async function oneTimeOf(delivery: Delivery): Promise<OneTime | null> {
  const member = await memberOf(delivery)
  const token = await usable(delivery.subjectId)
  if (!member || token?.personId !== member.personId) return null
  const { name, email } = member
  const by = token.invitation?.invitedBy
  return {
    reader: readerOf(member),
    name,
    email,
    inviter: by ? (seesPeople(member) ? `${by.person.name} (${by.organisation.name})` : by.organisation.name) : null,
    link: linkOf(token),
    code: codeOf(token),
    until: token.expiresAt,
  }
}

async function usable(id: string | null) {
  if (!id) return null
  const named = { select: { name: true } } as const
  return prisma.token.findFirst({
    where: { id, usedAt: null, expiresAt: { gt: new Date() } },
    include: { invitation: { select: { invitedBy: { select: { person: named, organisation: named } } } } },
  })
}
