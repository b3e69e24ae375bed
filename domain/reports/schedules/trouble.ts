import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { settings } from '../../../run/settings.ts'
import { seesPeople } from '../../access/people.ts'
import { type MailRecipient, memberOf, readerOf } from '../../delivery/reader.ts'
import type { Withheld } from '../../delivery/reasons.ts'
import type { PauseReason } from '../../nouns/records/reports/schedule.ts'

/** What is wrong with schedules, for whoever looks after them: why one is paused, that the owner of some (by name; null where the reader may not
 *  see names) has left, or that some (by name, as far as the reader may see names) get one no more, so many in all. `link` leads to the back-office. */
export type Trouble = {
  reader: MailRecipient
  because: Exclude<PauseReason, 'ended' | 'deleted'> | 'owner-gone' | 'readers-lost' | 'run-failed' | 'not-made'
  names: string[]
  lost: { names: string[]; count: number }
  owner: string | null
  /** Of a pause that somebody wanted: why, in their words, and who (null where the reader may not see names). */
  wanted?: { reason: string; by: string | null }
  at: Date
  link: string
}

/** The trouble a delivery tells of, as it is at this moment; or that it is over, or its reader gone. */
export async function troubleOf(delivery: Delivery): Promise<Trouble | Withheld> {
  return found(delivery, ofSchedule)
}

/** That a run (uuid) has failed, or could not make mails (`lost.count` of them), as it is at this moment; or that it is over, or its reader
 *  gone. */
export async function troubleOfRun(delivery: Delivery): Promise<Trouble | Withheld> {
  return found(delivery, ofRun)
}

type Asking = { reader: MailRecipient; seesNames: boolean }
type Finding = (id: string, asking: Asking, delivery: Delivery) => Promise<Trouble | null>

async function found(delivery: Delivery, find: Finding): Promise<Trouble | Withheld> {
  const asking = await readerFor(delivery)
  if (!asking) return { withheld: 'recipient-gone' }
  return (delivery.subjectId && (await find(delivery.subjectId, asking, delivery))) || { withheld: 'over-meanwhile' }
}

async function ofSchedule(id: string, asking: Asking, delivery: Delivery): Promise<Trouble | null> {
  const { reader, seesNames } = asking
  const schedule = await prisma.schedule.findUnique({ where: { id } })
  if (!schedule) return (await lostReaders(id, asking)) ?? lostOwner(id, asking, delivery.createdAt)
  const { name, pausedAt, pausedBecause } = schedule
  if (!pausedAt || !pausedBecause || ['ended', 'deleted'].includes(pausedBecause)) return null
  const link = `${settings.adminUrl}/admin/resources/Schedule/records/${id}/show`
  const because = pausedBecause as Trouble['because']
  const told = { reader, because, names: [name], lost: nobody, owner: null, at: pausedAt, link }
  return pausedBecause === 'on-request' ? { ...told, wanted: await wantedPause(schedule, seesNames) } : told
}

async function wantedPause({ id, pauseReason }: { id: string; pauseReason: string | null }, seesNames: boolean) {
  const where = { subjectKind: 'Schedule', subjectId: id, action: 'pause' }
  const last = await prisma.activity.findFirst({ where, orderBy: { at: 'desc' }, select: { actorName: true } })
  return { reason: pauseReason ?? '', by: seesNames ? (last?.actorName ?? null) : null }
}

const nobody = { names: [], count: 0 }
/** As many names as a mail tells. */
const mostNames = 20

/** Whom a run (uuid) has found to get its schedule no more; null where there is no such run, or nobody. */
async function lostReaders(runId: string, { reader, seesNames }: Asking): Promise<Trouble | null> {
  const run = await prisma.run.findUnique({ where: { id: runId }, include: { schedule: true } })
  const where = { runId, answer: 'access-lost' }
  const select = { email: true, membership: { select: { person: { select: { name: true } } } } } as const
  const lost = await prisma.delivery.findMany({ where, select, orderBy: { email: 'asc' }, take: mostNames })
  if (!run || lost.length === 0) return null
  const told = seesNames ? lost.map(({ email, membership }) => membership?.person.name ?? email) : []
  const count = await prisma.delivery.count({ where })
  const link = `${settings.adminUrl}/admin/resources/Schedule/records/${run.scheduleId}/show`
  const at = run.startedAt ?? run.dueAt
  return {
    reader,
    because: 'readers-lost',
    names: [run.schedule.name],
    lost: { names: told, count },
    owner: null,
    at,
    link,
  }
}

async function ofRun(id: string, { reader }: Asking): Promise<Trouble | null> {
  const run = await prisma.run.findUnique({ where: { id }, include: { schedule: true } })
  if (!run) return null
  const unmade = { runId: id, fault: 'content' as const, state: { in: ['deferred' as const, 'failed' as const] } }
  const count = await prisma.delivery.count({ where: unmade })
  if (run.state !== 'failed' && count === 0) return null
  const link = `${settings.adminUrl}/admin/resources/Schedule/records/${run.scheduleId}/show`
  const because = run.state === 'failed' ? 'run-failed' : 'not-made'
  const about = { names: [run.schedule.name], lost: { names: [], count }, owner: null }
  return { reader, because, ...about, at: run.dueAt, link }
}

async function lostOwner(membershipId: string, { reader, seesNames }: Asking, at: Date): Promise<Trouble | null> {
  const owner = await prisma.membership.findUnique({
    where: { id: membershipId },
    select: { disabledAt: true, person: { select: { name: true } }, schedules: { orderBy: { name: 'asc' } } },
  })
  if (!owner?.disabledAt || owner.schedules.length === 0) return null
  const names = owner.schedules.map(({ name }) => name)
  const link = `${settings.adminUrl}/admin/resources/Schedule?filters.ownerId=${membershipId}`
  return { reader, because: 'owner-gone', names, lost: nobody, owner: seesNames ? owner.person.name : null, at, link }
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
