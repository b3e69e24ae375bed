import type { TaskList } from 'graphile-worker'
import { commentWritten } from './tasks/comment-written.ts'
import { deliver, deliverNow } from './tasks/deliver.ts'
import { documentsAdded } from './tasks/documents-added.ts'
import { importFile } from './tasks/import.ts'
import { recoverLicences } from './tasks/recover-licences.ts'
import { run } from './tasks/run.ts'
import { tellOfEnds } from './tasks/tell-of-ends.ts'
import { tick } from './tasks/tick.ts'
import { tidy } from './tasks/tidy.ts'
import { updateWritten } from './tasks/update-written.ts'
import { webhook, webhookEvent, webhookReplay } from './tasks/webhook.ts'

/** Every job and what does it. Names and payloads of those that verbs enqueue stand in domain/later.ts. */
export const taskList: TaskList = {
  deliver,
  'deliver-now': deliverNow,
  'deliver-collected': deliver,
  'update-written': updateWritten,
  'comment-written': commentWritten,
  'documents-added': documentsAdded,
  run,
  import: importFile,
  'tell-of-ends': tellOfEnds,
  'recover-licences': recoverLicences,
  'webhook-event': webhookEvent,
  'webhook-replay': webhookReplay,
  tick,
  tidy,
}

/** The jobs that somebody waits for, which a worker keeps hands free for. */
export const urgentTasks: TaskList = { 'deliver-now': deliverNow }

/** The jobs that wait for machines of others, which have hands of their own: one that hangs keeps nothing else waiting. */
export const waitingTasks: TaskList = { webhook }
