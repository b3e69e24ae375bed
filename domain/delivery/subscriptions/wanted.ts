import type { Delivery, Person } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Work } from '../../act.ts'
import { type MailGroup, switchOf } from './groups.ts'
import { subscriptionLink } from './links.ts'

/** What of a person says which mails they want. */
export const wishes = { mailsUpdates: true, mailsOff: true } as const

/** Whether somebody wants the mails of a group. */
export function wants({ mailsUpdates, mailsOff }: Pick<Person, keyof typeof wishes>, group: MailGroup): boolean {
  return group === 'updates' ? mailsUpdates : !mailsOff.includes(group)
}

/** Turns a group on or off for a person (uuid), whatever others turn off in the same moment. */
export async function setWish({ db }: Pick<Work, 'db'>, personId: string, group: MailGroup, on: boolean) {
  if (group === 'updates') await db.person.update({ where: { id: personId }, data: { mailsUpdates: on } })
  else if (on)
    await db.$executeRaw`update "Person" set "mailsOff" = array_remove("mailsOff", ${group}) where id = ${personId}::uuid`
  else
    await db.$executeRaw`update "Person" set "mailsOff" = array_append(array_remove("mailsOff", ${group}), ${group})
      where id = ${personId}::uuid`
}

/** Whether the person whom a mail is for has turned off its kind. */
export async function isTurnedOff({ kind, membershipId: id }: Pick<Delivery, 'kind' | 'membershipId'>) {
  const group = switchOf(kind)
  if (!group || !id) return false
  const member = await prisma.membership.findUnique({ where: { id }, select: { person: { select: wishes } } })
  return member !== null && !wants(member.person, group)
}

/** The page by which the person whom a mail is for ends mails of its kind; none where they cannot be turned off, or it is for nobody who is here. */
export async function stopLinkOf({ kind, membershipId: id }: Pick<Delivery, 'kind' | 'membershipId'>) {
  const group = switchOf(kind)
  const member = group && id && (await prisma.membership.findUnique({ where: { id }, select: { personId: true } }))
  return group && member ? subscriptionLink({ kind: 'mails', group, personId: member.personId }) : undefined
}
