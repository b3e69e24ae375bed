import { pool, query } from '../../prisma/client.ts'
import { system } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import { enqueueAgain } from '../delivery/post.ts'
import type { DeliveryReason } from '../delivery/reasons.ts'
import { due, settle } from '../delivery/sending/states.ts'
import { enqueueAgain as enqueueMessagesAgain, giveUpMessages } from '../hooks/sending/take-up.ts'
import { enqueueAll } from '../later.ts'
import { failRun } from '../reports/runs/fail.ts'
import { type Stranded, strandedDeliveries, strandedMessages, strandedRuns } from './find.sql.ts'

const reason: DeliveryReason = 'given-up'

/**
 * Takes up mails, runs and messages to webhooks that are not over and that nobody will end. Where the job is lost (a database that was put back, or a worker that
 * was slower than another thought) there is a new one; where each try ended with its worker it has failed, and says so: it would end the
 * next worker too. Several may do so at once: a job too many finds nothing to do.
 */
export async function takeUpStranded(): Promise<void> {
  const deliveries = await query<Stranded>('stranded-deliveries', strandedDeliveries)
  const runs = await query<Stranded>('stranded-runs', strandedRuns)
  const messages = await query<Stranded>('stranded-messages', strandedMessages)
  for (const { id } of deliveries.filter(isSpent)) await giveUpMail(id)
  for (const { id } of runs.filter(isSpent)) await failRun(id, reason)
  await giveUpMessages(messages.filter(isSpent).map(({ id }) => id))
  await forgetJobs([...deliveries, ...runs, ...messages].flatMap(({ spent }) => spent))
  await act(system, async ({ db }) => {
    await enqueueAgain({ db }, lost(deliveries))
    await enqueueMessagesAgain(db, lost(messages))
    await enqueueAll(
      db,
      'run',
      lost(runs).map((runId) => ({ runId })),
    )
  })
}

const isSpent = ({ spent }: Stranded) => spent.length > 0
const lost = (found: Stranded[]) => found.filter((one) => !isSpent(one)).map(({ id }) => id)

/** One that is out of our hands says that; `due` has settled it then. */
async function giveUpMail(id: string): Promise<void> {
  if (await due(id)) await settle(id, { state: 'failed', answer: reason })
}

async function forgetJobs(ids: string[]): Promise<void> {
  if (ids.length > 0) await pool.query('select graphile_worker.complete_jobs($1::bigint[])', [ids])
}
