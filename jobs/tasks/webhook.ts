import type { Task } from 'graphile-worker'
import { z } from 'zod'
import { tellOfEvent } from '../../domain/hooks/sending/fan-out.ts'
import { replay } from '../../domain/hooks/sending/replay.ts'
import { sendMessage } from '../../domain/hooks/sending/send.ts'

const event = z.strictObject({ eventId: z.uuid() })
const message = z.strictObject({ messageId: z.uuid() })
const all = z.strictObject({ webhookId: z.uuid(), since: z.iso.datetime() })

/** Tells webhooks of what happened. */
export const webhookEvent: Task = (payload) => tellOfEvent(event.parse(payload).eventId)

/** Sends one message to a webhook. */
export const webhook: Task = (payload) => sendMessage(message.parse(payload).messageId)

/** Sends a webhook again what it was told. */
export const webhookReplay: Task = (payload) => {
  const { webhookId, since } = all.parse(payload)
  return replay(webhookId, new Date(since))
}
