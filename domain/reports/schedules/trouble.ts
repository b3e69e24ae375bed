import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import { seesPeople } from '../../access/people.ts'
import { type MailRecipient, memberOf, readerOf } from '../../delivery/reader.ts'
import type { PauseReason } from '../../nouns/records/reports/schedule.ts'

/** What is wrong with schedules, for whoever looks after them: why one is paused, or that the owner of some (by name; null where the reader may not see names) has left. `link`
 *  leads to the back-office. */
export type Trouble = {
  reader: MailRecipient
  because: Exclude<PauseReason, 'on-request' | 'ended'> | 'owner-gone'
  names: string[]
  owner: string | null
  at: Date
  link: string
}

/** The trouble a delivery tells of, as it is at this moment; null when it is over, or the reader is gone. */
export async function troubleOf(delivery: Delivery): Promise<Trouble | null> {
  const asking = await readerFor(delivery)
  if (!asking || !delivery.subjectId) return null
  const { reader } = asking
  const id = delivery.subjectId
  const schedule = await prisma.schedule.findUnique({ where: { id } })
  if (!schedule) return lostOwner(id, asking, delivery.createdAt)
  const { name, pausedAt, pausedBecause } = schedule
  if (!pausedAt || !pausedBecause || ['on-request', 'ended'].includes(pausedBecause)) return null
  const link = `${settings.adminUrl}/admin/resources/Schedule/records/${id}/show`
  return { reader, because: pausedBecause as Trouble['because'], names: [name], owner: null, at: pausedAt, link }
}

type Asking = { reader: MailRecipient; seesNames: boolean }

async function lostOwner(membershipId: string, { reader, seesNames }: Asking, at: Date): Promise<Trouble | null> {
  const owner = await prisma.membership.findUnique({
    where: { id: membershipId },
    select: { disabledAt: true, person: { select: { name: true } }, schedules: { orderBy: { name: 'asc' } } },
  })
  if (!owner?.disabledAt || owner.schedules.length === 0) return null
  const names = owner.schedules.map(({ name }) => name)
  const link = `${settings.adminUrl}/admin/resources/Schedule?filters.ownerId=${membershipId}`
  return { reader, because: 'owner-gone', names, owner: seesNames ? owner.person.name : null, at, link }
}

/** A member, or, for an address of nobody's, the host as it is. */
async function readerFor(delivery: Delivery): Promise<Asking | null> {
  if (delivery.membershipId) {
    const member = await memberOf(delivery)
    return member && { reader: readerOf(member), seesNames: seesPeople(member) }
  }
  const host = await prisma.organisation.findFirst({ where: { isHost: true } })
  if (!host) return null
  const { name, accent, locale, timeZone } = host
  return { reader: { locale, timeZone, brand: { name, accent } }, seesNames: true }
}
