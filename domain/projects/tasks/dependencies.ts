import { z } from 'zod'
import type { Author } from '../../access/actor/actor.ts'
import { can, scope } from '../../access/scope.ts'
import { act, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Invalid, NotAllowed } from '../../refusals.ts'

/** That a task (uuid) cannot begin before another one is done. */
export const newDependency = z.strictObject({ laterId: z.uuid('wrong'), earlierId: z.uuid('wrong') })
export type NewDependency = z.output<typeof newDependency>

/**
 * Lets a task wait for another one of its project. Returns the id of the dependency. Throws NotAllowed; Invalid at the column for a task that the actor does
 * not see, and where it would wait for itself, in a circle, twice, or for one of another project. Done once under a key.
 */
export function createDependency(actor: Author, given: NewDependency, once?: Once): Promise<string> {
  const create = async (work: Work) => {
    const { organisationId, productId, projectId, phaseId } = await seen(work, actor, 'laterId', given)
    await seen(work, actor, 'earlierId', given)
    const row = { ...given, organisationId, productId, projectId, phaseId }
    const fields = ['laterId', 'earlierId'] as const
    if (fields.some((name) => !can(actor, 'create', 'TaskDependency', row, name)))
      throw new NotAllowed('create-TaskDependency')
    const { id } = await work.db.taskDependency.create({ data: given, select: { id: true } })
    await work.record({
      ...{ action: 'create', subject: 'TaskDependency', id, organisationId, projectId },
      detail: { fields: [...fields] },
    })
    return id
  }
  return act(actor, create, { once }).catch(refusedAt)
}

/** Lets a task not wait any more (a dependency's uuid). Throws NotFound, NotAllowed. */
export function deleteDependency(actor: Author, id: string): Promise<void> {
  return act(actor, async ({ db, the, record }) => {
    const { organisationId, projectId } = await the('delete', 'TaskDependency', id)
    await db.taskDependency.delete({ where: { id }, select: { id: true } })
    await record({ action: 'delete', subject: 'TaskDependency', id, organisationId, projectId })
  })
}

async function seen({ db }: Work, actor: Author, name: keyof NewDependency, given: NewDependency) {
  const task = await db.task.findFirst({ where: { AND: [{ id: given[name] }, scope(actor, 'read', 'Task')] } })
  if (!task) throw new Invalid({ [name]: 'unreachable' })
  return task
}

/** What triggers of the database refuse, by their names. */
const refused: Record<string, string> = {
  ...{ waits_for_itself: 'waits-for-itself', waits_already: 'waits-already', waits_in_circle: 'waits-in-circle' },
  ...{ task_in_project: 'other-project', P2002: 'waits-already' },
}

function refusedAt(error: unknown): never {
  if (!(error instanceof Error && error.name.startsWith('PrismaClient'))) throw error
  const said = `${Object(error).code} ${error.message}`
  const name = Object.keys(refused).find((one) => said.includes(one))
  throw name ? new Invalid({ earlierId: refused[name] as string }) : error
}
