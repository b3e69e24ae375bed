import type { Delivery } from '@prisma/client'
import type { Job, Task } from 'graphile-worker'
import { z } from 'zod'
import { resultOfParts } from '../../domain/delivery/sending/parts.ts'
import { AlreadyTaken, reserveDelivery } from '../../domain/delivery/sending/reserve.ts'
import { due, type Result, settle } from '../../domain/delivery/sending/states.ts'
import { noteNotMade } from '../../domain/reports/runs/settle.ts'
import { deliver as send } from '../../emails/deliver.ts'
import { mailOf } from '../letters/letter.ts'
import { deliverParts } from './deliver-parts.ts'
import { notMade } from './not-made.ts'
import { resultOf } from './result.ts'

const shape = z.strictObject({ deliveryId: z.uuid() })

/** Sends one of many mails, or finds that it is not to be sent. What the server puts off is tried again after pauses that grow. */
export const deliver: Task = (payload, { job }) => sendOne(payload, job, true)

/** The same for a mail that somebody waits for: it does not wait for the many. */
export const deliverNow: Task = (payload, { job }) => sendOne(payload, job, false)

async function sendOne(payload: unknown, job: Job, bulk: boolean): Promise<void> {
  const { deliveryId } = shape.parse(payload)
  const isLast = job.attempts >= job.max_attempts
  const result = await attempt(deliveryId, bulk).catch((error) => afterError(error, isLast))
  if (!result) return
  const isOver = isLast || result.state !== 'deferred'
  await settle(deliveryId, isLast && result.state === 'deferred' ? { ...result, state: 'failed' } : result)
  if (!isOver) throw new Error(result.answer)
}

/** One try, and what became of it; null when there was nothing to send. */
async function attempt(deliveryId: string, bulk: boolean): Promise<Result | null> {
  const delivery = await due(deliveryId)
  if (!delivery) return null
  const over = await resultOfParts(delivery)
  if (over) return over
  const mail = await mailOf(delivery).catch((error: unknown) => notMade(error, delivery))
  if ('state' in mail) return told(delivery, mail)
  if ('withheld' in mail) return { state: 'suppressed', answer: mail.withheld }
  if (mail.parts) return deliverParts(delivery, mail, bulk)
  const outcome = await send(mail, (bytes) => reserveDelivery(deliveryId, { rows: mail.rows ?? null, bytes }), { bulk })
  return resultOf(delivery, mail, outcome)
}

/** A mail that could not be made is a matter of its run too. */
async function told({ runId }: Delivery, result: Result): Promise<Result> {
  if (runId) await noteNotMade(runId, result.answer)
  return result
}

function afterError(error: Error, isLast: boolean): Result | null {
  if (error instanceof AlreadyTaken) return null
  if (!isLast) throw error
  return { state: 'failed', answer: error.message }
}
