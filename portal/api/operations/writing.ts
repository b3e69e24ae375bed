import type { z } from 'zod'
import type { ToldThing } from '../../../domain/told/things.ts'
import { changeTold, changing, createTold, creating, writtenThings } from '../../../domain/told/writing.ts'
import { refTo } from '../described/schemas.ts'
import { changedAsRead } from './changed.ts'
import { contactOperations } from './contacts.ts'
import { dependencyOperations } from './dependencies.ts'
import { documentOperations } from './documents.ts'
import { made } from './made.ts'
import { memberOperations } from './members.ts'
import { messageOperations } from './messages.ts'
import type { Operation } from './operation.ts'
import { setOperations } from './sets.ts'
import { shareOperations } from './shares.ts'

/** What programs write, each by the verb that its form calls. */
export const writingOperations: Operation[] = [
  ...writtenThings('create').map(createOf),
  ...writtenThings('update').map(changeOf),
  ...messageOperations,
  ...shareOperations,
  ...memberOperations,
  ...dependencyOperations,
  ...contactOperations,
  ...setOperations,
  ...documentOperations,
]

function createOf(thing: ToldThing): Operation {
  return {
    ...{ name: `create${thing.name}`, method: 'post', path: `/${thing.path}`, scope: `${thing.area}:write`, thing },
    summary: `Makes one of ${thing.path.replaceAll('-', ' ')}`,
    body: creating(thing),
    takes: ['key'],
    answers: { status: 201, schema: refTo(thing.name), told: 'It, as far as who asks sees it' },
    refuses: [400, 404, 413, 415, 422],
    run: async ({ actor, body, once }) => made(actor, thing, await createTold(actor, thing, body, once)),
  }
}

function changeOf(thing: ToldThing): Operation {
  return {
    ...{
      name: `change${thing.name}`,
      method: 'patch',
      path: `/${thing.path}/{id}`,
      scope: `${thing.area}:write`,
      thing,
    },
    summary: `Changes one of ${thing.path.replaceAll('-', ' ')}; what is not given stays as it is`,
    body: changing(thing) as z.ZodType,
    takes: ['match'],
    answers: { status: 200, schema: refTo(thing.name), told: 'It, as it is now' },
    refuses: [400, 404, 412, 413, 415],
    run: (asked) =>
      changedAsRead(asked, thing, async (row, version) => {
        if (Object.keys(asked.body).length > 0) await changeTold(asked.actor, thing, row.id, asked.body, version)
      }),
  }
}
