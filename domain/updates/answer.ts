import type { Task } from '@prisma/client'
import type { Author } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import type { Work } from '../act.ts'

/** The message by which a task is answered; `forColleague`: also if a colleague was asked. */
type Answer = { updateId: string; forColleague?: boolean }

/**
 * Marks a task as answered by what the actor has just written about it, if it asks something of their organisation that nobody has
 * answered yet: of themselves, of nobody in particular, or, where they say so, of a colleague. To who may not see whom it asks it
 * asks nobody in particular. It stays so until staff settle it.
 */
export async function answerTask(
  { db, record }: Work,
  actor: Author,
  task: Task,
  { updateId, forColleague = false }: Answer,
): Promise<void> {
  const { membershipId, organisation } = actor
  if (task.organisationId !== organisation.id) return
  const asked = can(actor, 'read', 'Task', task, 'assigneeId') ? task.assigneeId : null
  const isAskedElsewhere = asked !== membershipId && (await isColleague({ db }, organisation.id, asked))
  if (isAskedElsewhere && !forColleague) return
  const { count } = await db.task.updateMany({
    where: { id: task.id, waitsForCustomer: true, answeredAt: null, status: { not: 'done' } },
    data: { answeredAt: new Date(), answeredById: membershipId },
  })
  const { id, organisationId, projectId } = task
  if (count > 0)
    await record({ action: 'answer', subject: 'Task', id, organisationId, projectId, detail: { updateId } })
}

async function isColleague({ db }: Pick<Work, 'db'>, organisationId: string, id: string | null): Promise<boolean> {
  return id !== null && (await db.membership.count({ where: { id, organisationId, disabledAt: null } })) > 0
}
