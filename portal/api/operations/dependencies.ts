import {
  createDependency,
  deleteDependency,
  type NewDependency,
  newDependency,
} from '../../../domain/projects/tasks/dependencies.ts'
import { toldThing } from '../../../domain/told/things.ts'
import { refTo } from '../described/schemas.ts'
import { made } from './made.ts'
import type { Operation } from './operation.ts'

const thing = toldThing('TaskDependency')

/** Which task waits for which. */
export const dependencyOperations: Operation[] = [
  {
    ...{ name: 'createTaskDependency', method: 'post', path: '/task-dependencies', scope: 'tasks:write', thing },
    summary: 'Lets a task wait for another one of its project',
    body: newDependency,
    takes: ['key'],
    answers: { status: 201, schema: refTo('TaskDependency'), told: 'It, as far as who asks sees it' },
    refuses: [400, 404, 413, 415, 422],
    run: async ({ actor, body, once }) =>
      made(actor, thing, await createDependency(actor, body as NewDependency, once)),
  },
  {
    ...{ name: 'deleteTaskDependency', method: 'delete', path: '/task-dependencies/{id}', scope: 'tasks:write', thing },
    summary: 'Lets a task not wait for the other one any more',
    answers: { status: 204, schema: null, told: 'It is deleted' },
    refuses: [400, 404],
    run: async ({ actor, id }) => {
      await deleteDependency(actor, id)
      return { status: 204 }
    },
  },
]
