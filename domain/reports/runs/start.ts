import { system } from '../../access/actor/actor.ts'
import { act, type Db, type Work } from '../../act.ts'
import { messageId } from '../../delivery/message-id.ts'
import { type MailRequest, postAll } from '../../delivery/post.ts'
import { hold } from '../approval/ask.ts'
import { isHeld } from '../approval/reasons.ts'
import { waitingFor } from '../approval/waiting.ts'
import { findLost, withLost } from '../audiences/lost.ts'
import { tellOfLost } from '../schedules/keepers.ts'
import { note } from '../schedules/note.ts'
import { pauseBecause } from '../schedules/pause.ts'
import { failRun } from './fail.ts'
import { isTellable } from './occasion.ts'
import { findQueuedRun, type QueuedRun } from './queued.ts'
import { type Recipient, recipientsOfRun } from './recipients.ts'
import { settleRuns } from './settle.ts'

/** How many letters go into one transaction. */
const handful = 1_000

/**
 * Starts a run (uuid): a delivery for each recipient, queued. Started again after a crash it goes on where it stopped and makes
 * none twice; a run that has started is left alone. What a second member of staff has to approve is not sent. Whoever gets it no more has a
 * delivery that says so, and the owner is told of them once. With nobody left to send to, the schedule pauses and its owner is told.
 */
export async function startRun(id: string): Promise<void> {
  const run = await findQueuedRun(id)
  if (!run) return
  if (!isTellable(run.definition)) return failRun(id, 'report-broken')
  const { open, whole } = await waitingFor(run)
  const found = await recipientsOfRun(run)
  const lost = await findLost(id, found)
  const recipients = withLost(found, lost).map((one) => (whole || isHeld(one, open) ? held(one) : one))
  const wanted = recipients.filter(({ because }) => because === null)
  const last = await postInHandfuls(run, wanted)
  await act(system, async (work) => {
    await postAll(work, last)
    await suppress(work.db, run, recipients)
    const begun = await begin(work, run, wanted.length)
    if (begun && lost.length > 0) await tellOfLost(work.db, run.scheduleId, id)
    const allHeld = wanted.length === 0 && recipients.some(({ because }) => because === 'needs-approval')
    if (open.length > 0) await hold(work, run.scheduleId, open, { whole: whole || allHeld })
    if (wanted.length === 0 && !allHeld) await pauseBecause(work, run.scheduleId, 'no-recipients')
  })
  // Its mails may all have gone out before it had begun, where they were not posted with its beginning; and there may be none.
  if (last.length === 0) await settleRuns(new Date(), id)
}

const held = (recipient: Recipient): Recipient => ({ ...recipient, because: recipient.because ?? 'needs-approval' })

/** Posts the letters of a run but for the last handful, which is returned: it is posted with the beginning of the run. */
async function postInHandfuls(run: QueuedRun, recipients: Recipient[]): Promise<MailRequest[]> {
  const letters = recipients.map(({ because: _, by: __, ...to }) => ({ kind: 'report' as const, runId: run.id, ...to }))
  let from = 0
  for (; letters.length - from > handful; from += handful)
    await act(system, (work) => postAll(work, letters.slice(from, from + handful)))
  return letters.slice(from)
}

/** A recipient who gets nothing this time has a delivery too, which says why. */
async function suppress(db: Db, { id: runId }: QueuedRun, recipients: Recipient[]): Promise<void> {
  const data = recipients.flatMap(({ because, by: _, ...to }) =>
    because ? [{ kind: 'report' as const, state: 'suppressed' as const, answer: because, runId, ...to }] : [],
  )
  if (data.length === 0) return
  const named = data.map((one) => ({ ...one, messageId: messageId(`${runId}.${one.organisationId}.${one.email}`) }))
  await db.delivery.createMany({ data: named, skipDuplicates: true })
}

async function begin(work: Work, run: QueuedRun, recipients: number): Promise<boolean> {
  const { count } = await work.db.run.updateMany({
    where: { id: run.id, state: 'queued' },
    data: { state: 'running', startedAt: new Date(), error: null },
  })
  if (count > 0) await note(work, 'run', run.scheduleId, { runId: run.id, recipients })
  return count > 0
}
