import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import { memberOf, type Reader, readerOf } from '../../delivery/reader.ts'
import type { Because } from './pause.ts'

/** What is wrong with schedules, for whoever looks after them: why one is paused, or that the owner of some (by name) has left. `link`
 *  leads to the back-office. */
export type Trouble = {
  reader: Reader
  because: Exclude<Because, 'on-request'> | 'owner-gone'
  names: string[]
  owner: string
  at: Date
  link: string
}

/** The trouble a delivery tells of, as it is at this moment; null when it is over, or the reader is gone. */
export async function troubleOf(delivery: Delivery): Promise<Trouble | null> {
  const reader = await readerFor(delivery)
  if (!reader || !delivery.subjectId) return null
  const id = delivery.subjectId
  const schedule = await prisma.schedule.findUnique({ where: { id } })
  if (!schedule) return lostOwner(id, reader, delivery.createdAt)
  const { name, pausedAt, pausedBecause } = schedule
  if (!pausedAt || !pausedBecause || pausedBecause === 'on-request') return null
  const link = `${settings.adminUrl}/admin/resources/Schedule/records/${id}/show`
  return { reader, because: pausedBecause as Trouble['because'], names: [name], owner: '', at: pausedAt, link }
}

async function lostOwner(membershipId: string, reader: Reader, at: Date): Promise<Trouble | null> {
  const owner = await prisma.membership.findUnique({
    where: { id: membershipId },
    select: { disabledAt: true, person: { select: { name: true } }, schedules: { orderBy: { name: 'asc' } } },
  })
  if (!owner?.disabledAt || owner.schedules.length === 0) return null
  const names = owner.schedules.map(({ name }) => name)
  const link = `${settings.adminUrl}/admin/resources/Schedule?filters.ownerId=${membershipId}`
  return { reader, because: 'owner-gone', names, owner: owner.person.name, at, link }
}

/** A member, or, for an address of nobody's, the host as it is. */
async function readerFor(delivery: Delivery): Promise<Reader | null> {
  if (delivery.membershipId) {
    const member = await memberOf(delivery)
    return member && readerOf(member)
  }
  const host = await prisma.organisation.findFirst({ where: { isHost: true } })
  if (!host) return null
  const { name, accent, locale, timeZone } = host
  return { locale, timeZone, brand: { name, accent } }
}
