import { randomUUID } from 'node:crypto'
import type { DeliveryKind } from '@prisma/client'
import type { Work } from '../act.ts'
import { enqueueAll } from '../later.ts'
import { messageId } from './message-id.ts'

/**
 * A mail to one recipient that is to be sent. `subjectId` is the token of an invitation, sign-in link or reset, the update
 * or comment of a notice; `runId`, `organisationId` and `accessLevelId` say whose eyes a report is made with.
 * `projectId` is that of a notice of messages, `dueAt` when it is to be sent, so that further ones can be taken into it until then.
 * `covers` are the tokens or grants (uuids) that a mail about ends tells of.
 * `once` names the mail where the same one may be asked for twice: only the first is posted.
 */
export type MailRequest = {
  kind: DeliveryKind
  email: string
  membershipId?: string | null
  organisationId?: string | null
  subjectId?: string | null
  runId?: string | null
  accessLevelId?: string | null
  projectId?: string | null
  dueAt?: Date | null
  covers?: string[]
  once?: string
}

/** Creates the delivery of a letter and enqueues its sending, in the transaction of the verb. Returns the delivery's id. */
export async function post({ db, later }: Pick<Work, 'db' | 'later'>, letter: MailRequest): Promise<string> {
  const { id } = await db.delivery.create({ data: rowOf(letter), select: { id: true } })
  await later(jobOf(letter.kind), { deliveryId: id })
  return id
}

/** Posts many letters with few statements; those posted before under the same `once`, or run and address, are left out, and
 *  those to machine accounts, which have no address. */
export async function postAll({ db }: Pick<Work, 'db'>, letters: MailRequest[]): Promise<string[]> {
  if (letters.length === 0) return []
  const data = letters.filter(hasAddress).map(rowOf)
  const select = { id: true, kind: true, dueAt: true } as const
  const posted = await db.delivery.createManyAndReturn({ data, skipDuplicates: true, select })
  await enqueueSending({ db }, posted)
  return posted.map(({ id }) => id)
}

/** Lets deliveries that had come back wait for the mail server once more. */
export async function requeue({ db }: Pick<Work, 'db'>, bounced: { id: string }[]): Promise<void> {
  const back = await db.delivery.updateManyAndReturn({
    where: { id: { in: bounced.map(({ id }) => id) }, state: 'bounced' },
    data: { state: 'deferred', fault: 'server' },
    select: { id: true, kind: true },
  })
  await enqueueSending(
    { db },
    back.map((one) => ({ ...one, dueAt: null })),
  )
}

/** Enqueues the sending of deliveries (uuids) again whose jobs are lost. */
export async function enqueueAgain({ db }: Pick<Work, 'db'>, ids: string[]): Promise<void> {
  const lost = await db.delivery.findMany({ where: { id: { in: ids } }, select: { id: true, kind: true } })
  await enqueueSending(
    { db },
    lost.map((one) => ({ ...one, dueAt: null })),
  )
}

const hasAddress = ({ email }: MailRequest) => email.includes('@')

type Posted = { id: string; kind: DeliveryKind; dueAt: Date | null }

async function enqueueSending({ db }: Pick<Work, 'db'>, posted: Posted[]): Promise<void> {
  const now = posted.filter(({ dueAt }) => dueAt === null)
  for (const job of ['deliver-now', 'deliver'] as const)
    await enqueueAll(db, job, payloads(now.filter(({ kind }) => jobOf(kind) === job)))
  const moments = new Map(posted.flatMap(({ dueAt }) => (dueAt ? [[dueAt.getTime(), dueAt]] : [])))
  for (const moment of moments.values()) {
    const due = posted.filter(({ dueAt }) => dueAt?.getTime() === moment.getTime())
    await enqueueAll(db, 'deliver-collected', payloads(due), moment)
  }
}

const payloads = (posted: Posted[]) => posted.map(({ id }) => ({ deliveryId: id }))

/** Kinds of which one cause makes many; the others have somebody who waits for them. */
const bulk: DeliveryKind[] = ['update_notice', 'report', 'shares_ending', 'shares_ended', 'licence_idle']
const jobOf = (kind: DeliveryKind) => (bulk.includes(kind) ? 'deliver' : 'deliver-now')

function rowOf({ once = randomUUID(), kind, email, ...about }: MailRequest) {
  const { membershipId = null, organisationId = null, subjectId = null, runId = null, accessLevelId = null } = about
  const { projectId = null, dueAt = null } = about
  const covers = about.covers ?? (projectId && subjectId ? [subjectId] : [])
  const eyes = { membershipId, organisationId, runId, accessLevelId }
  return { kind, email, ...eyes, subjectId, projectId, covers, dueAt, messageId: messageId(once) }
}
