import type { Author } from '../access/actor/actor.ts'
import { mustTakeComments } from '../access/actor/portal.ts'
import { act, type Work } from '../act.ts'
import type { Once } from '../once.ts'
import { type Placement, placeBeside, placeFor } from '../projects/places.ts'
import { answerTask } from './answer.ts'
import { bodyOf } from './body.ts'
import { startFollowing } from './follow.ts'

/** What somebody writes on a project; without a phase it is for the whole project, or for the only phase they take part in. */
export type NewUpdate = { projectId: string; body: string; phaseId?: string | undefined }

/** What somebody writes about a task; `forColleague` says that it answers what a colleague of theirs was asked. */
export type MessageAboutTask = { taskId: string; body: string; forColleague?: boolean }

/** Writes an update on a project; its followers are told, and its author follows from now on. Returns its id. NotFound
 *  where their layout takes none; throws as `act` does `once`. */
export async function writeUpdate(actor: Author, update: NewUpdate, once?: Once): Promise<string> {
  mustTakeComments(actor, 'updates')
  const write = async (work: Work) => {
    const place = await placeFor(work, actor, 'Update', update)
    return enter(work, actor, { ...place, body: bodyOf(update.body) })
  }
  return act(actor, write, { once, limit: 'message' })
}

/** Writes an update about a task (uuid), where the task is: on its phase, else on the project. What the task asks of the author is
 *  answered by it. Returns the update's id. NotFound for a task out of reach, or where
 *  their layout takes none, NotAllowed where they may not write. */
export async function writeAboutTask(actor: Author, about: MessageAboutTask, once?: Once): Promise<string> {
  const { taskId, body, forColleague } = about
  mustTakeComments(actor, 'tasks')
  const write = async (work: Work) => {
    const task = await work.the('read', 'Task', taskId)
    const place = placeBeside(actor, 'Update', task)
    const id = await enter(work, actor, { ...place, taskId, body: bodyOf(body) })
    await answerTask(work, actor, task, { updateId: id, forColleague })
    return id
  }
  return act(actor, write, { once, limit: 'message' })
}

type Row = Placement & { body: string; taskId?: string }

/** Writes an update in the transaction of whoever writes it. Returns its id. */
export async function enter({ db, record, later }: Work, actor: Author, data: Row): Promise<string> {
  const { organisationId, projectId, taskId } = data
  const { id } = await db.update.create({ data: { ...data, authorId: actor.membershipId } })
  const detail = taskId ? { taskId } : {}
  await record({ action: 'write', subject: 'Update', id, organisationId, projectId, detail })
  await startFollowing(db, actor, projectId)
  await later('update-written', { updateId: id })
  return id
}
