import type { Db } from './act.ts'

/** Every job and its payload: ids only, checked again on arrival. */
export type Jobs = {
  /** One mail to one recipient; the first kind is one of many, the second one that somebody waits for. */
  deliver: { deliveryId: string }
  'deliver-now': { deliveryId: string }
  /** One mail about all that was collected in it until it is due. Of its own, so that the version before leaves it to this one. */
  'deliver-collected': { deliveryId: string }
  /** An update or a comment was written: its followers are told. */
  'update-written': { updateId: string }
  'comment-written': { commentId: string }
  /** Documents were added together: those who are told of it get one mail. */
  'documents-added': { uploadId: string }
  /** A schedule's run: its deliveries are made and queued. */
  run: { runId: string }
  /** A step of an import, as a membership asked for it. */
  import: { importId: string; step: 'check' | 'run' | 'undo'; membershipId: string }
  /** Something happened that webhooks may be told of. Enqueued by the database, with the event. */
  'webhook-event': { eventId: string }
  /** One message to one webhook. */
  webhook: { messageId: string }
  /** All that a webhook was told since a moment is sent again, and what it was not told. */
  'webhook-replay': { webhookId: string; since: string }
}

/** Which jobs are taken first: a smaller number before a larger one, otherwise the older one. */
const priorities: Partial<Record<keyof Jobs, number>> = {
  ...{ 'deliver-now': -10, deliver: 10, 'deliver-collected': 10 },
  ...{ 'webhook-event': 10, webhook: 10, 'webhook-replay': 10 },
}

/** Enqueues a job in the transaction of its cause. A job with the same key that still waits is replaced. */
export async function enqueue<Name extends keyof Jobs>(
  db: Db,
  job: Name,
  payload: Jobs[Name],
  key?: string,
): Promise<void> {
  const body = JSON.stringify(payload)
  await db.$executeRaw`select graphile_worker.add_job(
    ${job}, ${body}::json, max_attempts => 12, priority => ${priorities[job] ?? 0}, job_key => ${key ?? null})`
}

/** A key under which a job is there once: one that waits is replaced; and the queue of jobs that are done one after the other. */
export type JobPlace = { key: string; queue: string }

/** Enqueues many jobs of one kind at once, to be done now, or at a moment, each in its place where they have some. */
export async function enqueueAll<Name extends keyof Jobs>(
  db: Db,
  job: Name,
  payloads: Jobs[Name][],
  at?: Date,
  placeOf?: (payload: Jobs[Name]) => JobPlace,
): Promise<void> {
  if (payloads.length === 0) return
  const how = { identifier: job, max_attempts: 12, priority: priorities[job] ?? 0, ...(at && { run_at: at }) }
  const specs = JSON.stringify(payloads.map((payload) => ({ ...how, payload, ...placed(placeOf?.(payload)) })))
  await db.$executeRaw`select graphile_worker.add_jobs(array(
    select json_populate_recordset(null::graphile_worker.job_spec, ${specs}::json)))`
}

const placed = (place?: JobPlace) => place && { job_key: place.key, queue_name: place.queue }
