import type { Member } from '../../access/actor/actor.ts'
import { act, type Db, type Work } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import type { Once } from '../../once.ts'
import { mustBeApproved } from '../approval/must.ts'
import { locked } from './lock.ts'
import { note } from './note.ts'

/** Pressed again within this time, in milliseconds, it is the same press. */
const onePress = 30_000

/** Makes a run of a schedule (uuid) at once, beside its own times. Returns the run's id: the same one for a button that was pressed
 *  twice, unless the first run failed. NotFound, or NotAllowed for who may not run it; Conflict while it waits for approval. */
export async function runNow(actor: Member, scheduleId: string): Promise<string> {
  return act(actor, async (work) => {
    const { pausedBecause } = await work.the('run', 'Schedule', scheduleId)
    if (pausedBecause === 'needs-approval') await mustBeApproved(work.db, scheduleId)
    const dueAt = new Date()
    const known = await pressed(work.db, scheduleId, dueAt)
    if (known) return known
    const { id } = await work.db.run.create({
      data: { scheduleId, dueAt, trigger: 'request', requestedById: actor.membershipId },
    })
    await work.later('run', { runId: id })
    await note(work, 'run-now', scheduleId, { runId: id })
    return id
  })
}

/** Sends a schedule's report to the one who asks and nobody else, with their own eyes. Returns the run's id. Done once under a key. */
export async function sendTest(actor: Member, scheduleId: string, once?: Once): Promise<string> {
  const done = async (work: Work) => {
    await work.the('run', 'Schedule', scheduleId)
    const now = new Date()
    const { id } = await work.db.run.create({
      data: {
        scheduleId,
        dueAt: now,
        startedAt: now,
        trigger: 'test',
        state: 'running',
        requestedById: actor.membershipId,
      },
    })
    const { email, membershipId, organisation } = actor
    await postAll(work, [{ kind: 'report', runId: id, email, membershipId, organisationId: organisation.id }])
    await note(work, 'send-test', scheduleId, { runId: id })
    return id
  }
  return act(actor, done, { once })
}

/** The lock makes two presses at the same moment come one after the other. How far the run has come says nothing: it waits for
 *  milliseconds only, and is done in seconds. */
async function pressed(db: Db, scheduleId: string, now: Date): Promise<string | undefined> {
  await locked(db, scheduleId)
  const since = new Date(now.getTime() - onePress)
  const run = await db.run.findFirst({
    where: { scheduleId, trigger: 'request', state: { not: 'failed' }, dueAt: { gte: since } },
    select: { id: true },
  })
  return run?.id
}
