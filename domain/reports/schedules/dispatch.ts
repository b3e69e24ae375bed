import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { databaseNow } from '../../clock.ts'
import { settleRuns } from '../runs/settle.ts'
import { late } from './late.ts'
import { holidaysFor, nextAfter, type ScheduleTiming, validateTiming } from './next.ts'
import { pauseBecause } from './pause.ts'

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
  for (const { id } of due) {
    const run = await dispatch(id, now).catch((error: unknown) => giveUp(id, error))
    if (run) runs.push(run)
  }
  return runs
}

type Due = ScheduleTiming & { dueAt: Date }

function dispatch(scheduleId: string, now: Date): Promise<string | null> {
  return act(system, async (work) => {
    const { db, later } = work
    const [claimed] = await db.$queryRaw<Due[]>`
      select "nextAt" as "dueAt", pattern, "lastWhereMissing", "workingDays", "timeZone", "endsOn" from "Schedule"
      where id = ${scheduleId}::uuid and "nextAt" <= ${now} and "pausedAt" is null for update skip locked`
    if (!claimed) return null
    const { dueAt, ...timing } = claimed
    const nextAt = nextAfter(timing, now, await holidaysFor(db, timing))
    await db.schedule.update({ where: { id: scheduleId }, data: { nextAt } })
    if (!nextAt) await pauseBecause(work, scheduleId, 'ended', true)
    const isLate = now.getTime() - dueAt.getTime() > late
    const run = await db.run.create({ data: { scheduleId, dueAt, trigger: 'schedule', late: isLate } })
    await later('run', { runId: run.id })
    return run.id
  })
}

/** A schedule whose timing is none pauses; whatever else went wrong is tried again the next time. */
async function giveUp(id: string, error: unknown): Promise<null> {
  console.error(`schedule ${id}: ${error instanceof Error ? error.message : error}`)
  const { endsOn: _, ...timing } = await prisma.schedule.findUniqueOrThrow({ where: { id } })
  try {
    validateTiming({ ...timing, endsOn: null })
  } catch {
    await act(system, (work) => pauseBecause(work, id, 'wrong-timing'))
  }
  return null
}
