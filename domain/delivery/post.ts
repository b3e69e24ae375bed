import { randomUUID } from 'node:crypto'
import type { DeliveryKind } from '@prisma/client'
import type { Work } from '../act.ts'
import { enqueueAll } from '../later.ts'
import { messageId } from './message-id.ts'

/**
 * A mail to one recipient that is to be sent. `subjectId` is the token of an invitation, sign-in link or reset, the update
 * or comment of a notice; `runId`, `organisationId` and `accessLevelId` say whose eyes a report is made with.
 * `once` names the mail where the same one may be asked for twice: only the first is posted.
 */
export type Letter = {
  kind: DeliveryKind
  email: string
  membershipId?: string | null
  organisationId?: string | null
  subjectId?: string | null
  runId?: string | null
  accessLevelId?: string | null
  once?: string
}

/** Creates the delivery of a letter and enqueues its sending, in the transaction of the verb. Returns the delivery's id. */
export async function post({ db, later }: Pick<Work, 'db' | 'later'>, letter: Letter): Promise<string> {
  const { id } = await db.delivery.create({ data: rowOf(letter), select: { id: true } })
  await later(jobOf(letter.kind), { deliveryId: id })
  return id
}

/** Posts many letters with few statements; those posted before under the same `once`, or run and address, are left out. */
export async function postAll({ db }: Pick<Work, 'db'>, letters: Letter[]): Promise<string[]> {
  const data = letters.map(rowOf)
  const select = { id: true, kind: true } as const
  const posted = await db.delivery.createManyAndReturn({ data, skipDuplicates: true, select })
  await enqueueSending({ db }, posted)
  return posted.map(({ id }) => id)
}

/** Lets deliveries that had come back wait for the mail server once more. */
export async function requeue({ db }: Pick<Work, 'db'>, bounced: Posted[]): Promise<void> {
  const back = await db.delivery.updateManyAndReturn({
    where: { id: { in: bounced.map(({ id }) => id) }, state: 'bounced' },
    data: { state: 'deferred', fault: 'server' },
    select: { id: true, kind: true },
  })
  await enqueueSending({ db }, back)
}

type Posted = { id: string; kind: DeliveryKind }

async function enqueueSending({ db }: Pick<Work, 'db'>, posted: Posted[]): Promise<void> {
  for (const job of ['deliver-now', 'deliver'] as const) {
    const some = posted.filter(({ kind }) => jobOf(kind) === job).map(({ id }) => ({ deliveryId: id }))
    if (some.length > 0) await enqueueAll(db, job, some)
  }
}

/** Kinds of which one cause makes many; the others have somebody who waits for them. */
const bulk: DeliveryKind[] = ['update_notice', 'report']
const jobOf = (kind: DeliveryKind) => (bulk.includes(kind) ? 'deliver' : 'deliver-now')

function rowOf({ once = randomUUID(), kind, email, ...about }: Letter) {
  const { membershipId = null, organisationId = null, subjectId = null, runId = null, accessLevelId = null } = about
  return { kind, email, membershipId, organisationId, subjectId, runId, accessLevelId, messageId: messageId(once) }
}
