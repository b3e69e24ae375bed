import type { Delivery } from '@prisma/client'
import { classifyResult } from '../../domain/delivery/sending/classify.ts'
import type { Result } from '../../domain/delivery/sending/states.ts'
import { lowerMailLimit } from '../../domain/reports/runs/files/limit.ts'
import type { Mail } from '../../emails/deliver.ts'
import type { DeliveryOutcome } from '../../emails/smtp/outcome.ts'

/** What a try counts for. A mail with files that is too large for the server is tried again with fewer of them, as are those of its run that
 *  follow: that it takes no larger ones is remembered there. */
export async function resultOf(delivery: Delivery, mail: Mail, outcome: DeliveryOutcome): Promise<Result> {
  const { mostBytes, ...result } = outcome
  const files = mail.attachments?.filter(({ cid }) => !cid) ?? []
  if (mostBytes === undefined || !delivery.runId || files.length === 0) return classifyResult(delivery, result)
  await lowerMailLimit(delivery.runId, mostBytes)
  return { ...result, state: 'deferred' }
}
