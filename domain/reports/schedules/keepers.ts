import type { Delivery, Prisma } from '@prisma/client'
import { settings } from '../../../run/settings.ts'
import type { Db } from '../../act.ts'
import { type MailRequest, postAll } from '../../delivery/post.ts'

type Keeper = Pick<MailRequest, 'email' | 'membershipId' | 'organisationId'>

/** A condition on schedules: nobody is left who looks after them. */
export const ownerless = {
  deletedAt: null,
  OR: [
    { ownerId: null },
    { owner: { is: { OR: [{ disabledAt: { not: null } }, { person: { is: { disabledAt: { not: null } } } }] } } },
  ],
}

/** Mails whoever looks after a schedule (uuid) that it has paused by itself: its owner, else those who stand in for owners. */
export async function tellOfPause(db: Db, scheduleId: string): Promise<void> {
  await tell(db, scheduleId, await keepersOf(db, scheduleId))
}

/** Mails the owner of a schedule (uuid), a membership (uuid), that somebody else has paused it; nobody in their place. */
export async function tellOwnerOfPause(db: Db, scheduleId: string, ownerId: string): Promise<void> {
  await tell(db, scheduleId, await members(db, { id: ownerId }))
}

/** Mails whoever looks after a schedule (uuid) whom a run (uuid) of it has found to get it no more. */
export async function tellOfLost(db: Db, scheduleId: string, runId: string): Promise<void> {
  await tell(db, runId, await keepersOf(db, scheduleId))
}

/** Mails those who stand in for owners that the schedules of a membership (uuid) need a new one. None, where it has none. */
export async function tellOfLostOwner(db: Db, membershipId: string): Promise<void> {
  const left = await db.schedule.count({ where: { ownerId: membershipId } })
  if (left > 0) await tell(db, membershipId, await standIns(db))
}

/** Mails whoever looks after a schedule (uuid), once, that a run (uuid) of it failed or could not make a mail: at `dueAt`, or now. */
export async function tellOfRun(db: Db, scheduleId: string, runId: string, dueAt: Date | null = null): Promise<void> {
  const keepers = await keepersOf(db, scheduleId)
  const letters = keepers.map((one) => ({ kind: 'run_trouble' as const, subjectId: runId, dueAt, ...one }))
  await postAll(
    { db },
    letters.map((one) => ({ ...one, once: ofRun(runId, one) })),
  )
}

/** Under this each is told of a run once, also where an owner leaves between two of its mails that cannot be made. */
const ofRun = (runId: string, { membershipId }: Pick<Keeper, 'membershipId'>) =>
  `${runId}.trouble.${membershipId ?? 'fallback'}`

/** Mails those who stand in for owners what an owner was told in vain, or was gone before they could be told, of a schedule or a run; of other mails nothing follows. */
export async function tellInstead(
  db: Db,
  { id, kind, email, subjectId }: Pick<Delivery, 'id' | 'kind' | 'email' | 'subjectId'>,
): Promise<void> {
  if (kind !== 'schedule_trouble' && kind !== 'run_trouble') return
  const others = await standIns(db)
  if (others.some((one) => one.email === email)) return
  await postAll(
    { db },
    others.map((one) => ({
      ...{ kind, subjectId, ...one },
      once: kind === 'run_trouble' ? ofRun(`${subjectId}`, one) : `${id}.instead.${one.membershipId ?? 'fallback'}`,
    })),
  )
}

async function keepersOf(db: Db, scheduleId: string): Promise<Keeper[]> {
  const { ownerId } = await db.schedule.findUniqueOrThrow({ where: { id: scheduleId }, select: { ownerId: true } })
  const owners = ownerId ? await members(db, { id: ownerId }) : []
  return owners.length > 0 ? owners : standIns(db)
}

/** The address in FALLBACK_EMAIL or, without one, the billing administrators of the host. */
async function standIns(db: Db): Promise<Keeper[]> {
  const organisation = { isHost: true }
  if (!settings.fallbackEmail) return members(db, { organisation, profile: 'billing_administrator' })
  const host = await db.organisation.findFirst({ where: organisation, select: { id: true } })
  return [{ email: settings.fallbackEmail, membershipId: null, organisationId: host?.id ?? null }]
}

async function members(db: Db, where: Prisma.MembershipWhereInput): Promise<Keeper[]> {
  const found = await db.membership.findMany({
    where: { AND: [where, { disabledAt: null, person: { is: { disabledAt: null } } }] },
    select: { id: true, organisationId: true, person: { select: { email: true } } },
  })
  return found.map(({ id, organisationId, person }) => ({ ...person, membershipId: id, organisationId }))
}

async function tell(db: Db, subjectId: string, keepers: Keeper[]): Promise<void> {
  await postAll(
    { db },
    keepers.map((keeper) => ({ kind: 'schedule_trouble' as const, subjectId, ...keeper })),
  )
}
