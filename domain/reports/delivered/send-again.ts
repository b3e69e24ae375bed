import type { Member } from '../../access/actor/actor.ts'
import { act, type Db, type Work } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import { isRecipient } from '../../delivery/subscriptions/recipients.ts'
import type { Once } from '../../once.ts'
import { Conflict, NotFound } from '../../refusals.ts'

/** Whether a delivery is a report's and over, so that it can be sent once more. */
export const isOver = ({ runId, state }: { runId?: unknown; state?: unknown }): boolean =>
  Boolean(runId) && ['sent', 'bounced', 'failed'].includes(String(state))

/**
 * Sends the report of a delivery (uuid) once more to its recipient alone, as it is now and with the eyes they have now: a run of its own kind,
 * whose only mail names the one before. Returns the run's id, the same one while the first of two is on its way. Throws NotFound, NotAllowed;
 * Conflict where it is not over, or the schedule does not go there any more. Done once under a key.
 */
export async function sendAgain(actor: Member, id: string, once?: Once): Promise<string> {
  const done = async (work: Work) => {
    const { email, membershipId, organisationId, accessLevelId, runId, ...delivery } = await work.the(
      'run',
      'Delivery',
      id,
    )
    const scheduleId = await scheduleOf(work.db, runId)
    await work.the('run', 'Schedule', scheduleId)
    if (!isOver({ runId, ...delivery })) throw new Conflict('not-over')
    if (!(await isRecipient(scheduleId, email))) throw new Conflict('not-recipient')
    const known = await onItsWay(work.db, id)
    if (known) return known
    const now = new Date()
    const run = await work.db.run.create({
      data: {
        ...{ scheduleId, dueAt: now, startedAt: now, trigger: 'resend', state: 'running' },
        requestedById: actor.membershipId,
      },
    })
    const eyes = { membershipId, organisationId, accessLevelId }
    await postAll(work, [{ kind: 'report', runId: run.id, subjectId: id, email, ...eyes }])
    await work.record({ action: 'send-again', subject: 'Delivery', id, organisationId, detail: { runId: run.id } })
    return run.id
  }
  return act(actor, done, { once })
}

async function scheduleOf(db: Db, runId: string | null): Promise<string> {
  const run = runId && (await db.run.findUnique({ where: { id: runId }, select: { scheduleId: true } }))
  if (!run) throw new NotFound()
  return run.scheduleId
}

/** The lock makes two presses at the same moment come one after the other. */
async function onItsWay(db: Db, id: string): Promise<string | null> {
  await db.$queryRaw`select id from "Delivery" where id = ${id}::uuid for update`
  const waiting = { run: { is: { trigger: 'resend' as const, state: 'running' as const } } }
  const again = await db.delivery.findFirst({
    where: { subjectId: id, kind: 'report', ...waiting },
    select: { runId: true },
  })
  return again?.runId ?? null
}
