import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { act, type Db } from '../../act.ts'
import { databaseNow } from '../../clock.ts'
import { enqueueAll } from '../../later.ts'
import { settleRuns } from '../runs/settle.ts'
import { late } from './late.ts'
import { pauseBecause } from './pause.ts'
import { holidaysFor, nextAfter, type ScheduleTiming, validateTiming } from './timing/next.ts'

/** How many schedules are dispatched in one transaction. */
const handful = 500

/**
 * Makes a run of every schedule that is due, once however often it was missed, and settles runs whose deliveries all are. Several
 * may do so at once, whatever their clocks say: due is what the database's clock says. A schedule that goes wrong stops no other. Returns
 * the ids of the runs.
 */
export async function dispatchDue(at?: Date): Promise<string[]> {
  const now = at ?? (await databaseNow())
  await settleRuns(now).catch((error: Error) => console.error(`runs: ${error.message}`))
  const due = await prisma.schedule.findMany({
    where: { nextAt: { lte: now }, pausedAt: null },
    orderBy: { nextAt: 'asc' },
    select: { id: true },
  })
  const runs: string[] = []
  for (let from = 0; from < due.length; from += handful) {
    const ids = due.slice(from, from + handful).map(({ id }) => id)
    runs.push(...(await dispatchAll(ids, now)))
  }
  return runs
}

/** Dispatches some schedules together, each for all or none; where that fails each half by itself, so that it fails for one alone. */
async function dispatchAll(ids: string[], now: Date): Promise<string[]> {
  const [only, ...others] = ids
  if (!only) return []
  if (others.length === 0) return dispatch(ids, now).catch((error: unknown) => giveUp(only, error))
  const half = Math.ceil(ids.length / 2)
  return dispatch(ids, now).catch(async () => [
    ...(await dispatchAll(ids.slice(0, half), now)),
    ...(await dispatchAll(ids.slice(half), now)),
  ])
}

type Due = ScheduleTiming & { id: string; dueAt: Date }

function dispatch(ids: string[], now: Date): Promise<string[]> {
  return act(system, async (work) => {
    const { db } = work
    const claimed = await db.$queryRaw<Due[]>`
      select id, "nextAt" as "dueAt", pattern, "lastWhereMissing", "workingDays", "timeZone", "endsOn" from "Schedule"
      where id = any(${ids}::uuid[]) and "nextAt" <= ${now} and "pausedAt" is null order by id for update skip locked`
    if (claimed.length === 0) return []
    const over = await moveOn(db, claimed, now)
    for (const id of over) await pauseBecause(work, id, 'ended', true)
    const isLate = ({ dueAt }: Due) => now.getTime() - dueAt.getTime() > late
    const made = await db.run.createManyAndReturn({
      data: claimed.map((one) => ({
        ...{ scheduleId: one.id, dueAt: one.dueAt, trigger: 'schedule' as const, late: isLate(one) },
      })),
      select: { id: true },
    })
    await enqueueAll(
      db,
      'run',
      made.map(({ id }) => ({ runId: id })),
    )
    return made.map(({ id }) => id)
  })
}

/** Sets when each is due next, which is worked out once for all that are due alike. Returns the ids of those that are never due again. */
async function moveOn(db: Db, claimed: Due[], now: Date): Promise<string[]> {
  const holidays = await holidaysFor(db, { workingDays: claimed.some(({ workingDays }) => workingDays) })
  const known = new Map<string, Date | null>()
  const next = claimed.map(({ id: _, dueAt: __, ...timing }) => {
    const key = JSON.stringify(timing)
    if (!known.has(key)) known.set(key, nextAfter(timing, now, holidays))
    return known.get(key) ?? null
  })
  const ids = claimed.map(({ id }) => id)
  const at = next.map((time) => time?.toISOString() ?? null)
  await db.$executeRaw`
    update "Schedule" s set "nextAt" = n.at::timestamptz
    from unnest(${ids}::uuid[], ${at}::text[]) as n(id, at) where s.id = n.id`
  return ids.filter((_, index) => next[index] === null)
}

/** A schedule whose timing is none pauses; whatever else went wrong is tried again the next time. */
async function giveUp(id: string, error: unknown): Promise<string[]> {
  console.error(`schedule ${id}: ${error instanceof Error ? error.message : error}`)
  const { endsOn: _, ...timing } = await prisma.schedule.findUniqueOrThrow({ where: { id } })
  try {
    validateTiming({ ...timing, endsOn: null })
  } catch {
    await act(system, (work) => pauseBecause(work, id, 'wrong-timing'))
  }
  return []
}
