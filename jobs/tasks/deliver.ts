import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { AlreadyOut, due, handOver, settle } from '../../domain/delivery/states.ts'
import { deliver as send } from '../../emails/deliver.ts'
import { mailOf } from '../letters/letter.ts'

const shape = z.strictObject({ deliveryId: z.uuid() })

/** Sends one mail, or finds that it is not to be sent. What the server puts off is tried again after pauses that grow. */
export const deliver: Task = async (payload, { job }) => {
  const { deliveryId } = shape.parse(payload)
  try {
    const answer = await attempt(deliveryId)
    if (answer !== undefined) throw new PutOff(answer)
  } catch (error) {
    if (error instanceof AlreadyOut) return
    if (job.attempts < job.max_attempts) throw error
    await settle(deliveryId, { state: 'failed', answer: error instanceof Error ? error.message : String(error) })
  }
}

/** One try. Returns the server's words when the mail was put off. */
async function attempt(deliveryId: string): Promise<string | undefined> {
  const delivery = await due(deliveryId)
  if (!delivery) return
  const mail = await mailOf(delivery)
  const outcome = mail ? await send(mail, () => handOver(deliveryId)) : ({ state: 'suppressed', answer: '' } as const)
  await settle(deliveryId, outcome)
  return outcome.state === 'deferred' ? outcome.answer : undefined
}

class PutOff extends Error {}
