import type { Author } from '../access/actor/actor.ts'
import { mustTakeComments } from '../access/actor/portal.ts'
import { can } from '../access/scope.ts'
import { act, type Work } from '../act.ts'
import type { Once } from '../once.ts'
import { NotAllowed, unlessNotFound } from '../refusals.ts'
import { answerTask } from './answer.ts'
import { bodyOf } from './body.ts'
import { startFollowing } from './follow.ts'

/** What somebody writes below an update (uuid). */
export type NewComment = { updateId: string; body: string }

/** Writes a comment below an update; the project's followers are told, and its author follows from now on. What a task asks of the
 *  author is answered by it, if the update is about that task. Returns its id. NotFound where their layout takes none. */
export async function writeComment(actor: Author, comment: NewComment, once?: Once): Promise<string> {
  const write = async (work: Work) => {
    const { db, record, later } = work
    const {
      id: updateId,
      organisationId,
      productId,
      projectId,
      phaseId,
      taskId,
    } = await work.the('read', 'Update', comment.updateId)
    mustTakeComments(actor, taskId ? 'tasks' : 'updates')
    const owners = { organisationId, productId, projectId, phaseId }
    if (!can(actor, 'create', 'Comment', owners, 'body')) throw new NotAllowed('create-Comment')
    const data = { organisationId, projectId, updateId, authorId: actor.membershipId, body: bodyOf(comment.body) }
    const { id } = await db.comment.create({ data })
    await record({ action: 'write', subject: 'Comment', id, organisationId, projectId, detail: { updateId } })
    const task = taskId && (await work.the('read', 'Task', taskId).catch(unlessNotFound))
    if (task) await answerTask(work, actor, task, { updateId })
    await startFollowing(db, actor, projectId)
    await later('comment-written', { commentId: id })
    return id
  }
  return act(actor, write, { once, limit: 'message' })
}
