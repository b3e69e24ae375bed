import type { z } from 'zod'
import type { Author } from '../../../domain/access/actor/actor.ts'
import { deleteDocument } from '../../../domain/documents/delete.ts'
import type { NounName } from '../../../domain/nouns/index.ts'
import { versionOf } from '../../../domain/projects/write-noun.ts'
import { findTold, type ToldRow } from '../../../domain/told/list.ts'
import { type ToldThing, toldThing } from '../../../domain/told/things.ts'
import { changeTold, changing, createTold, creating, writtenThings } from '../../../domain/told/writing.ts'
import { ChangedSince, tagOf } from '../changed-since.ts'
import { refTo } from '../described/schemas.ts'
import { made } from './made.ts'
import { messageOperations } from './messages.ts'
import type { Operation } from './operation.ts'

/** What programs write, each by the verb that its form calls. */
export const writingOperations: Operation[] = [
  ...writtenThings('create').map(createOf),
  ...writtenThings('update').map(changeOf),
  ...messageOperations,
  deletion(),
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
    run: async ({ actor, id, body, req }) => {
      // Before it is read, so that nothing can come between both.
      const version = await versionOf(thing.name as NounName, id)
      const row = await findTold(actor, thing, id)
      const match = req.get('if-match')
      if (match && match !== '*' && match !== tagOf(row)) throw new ChangedSince(row, body)
      if (Object.keys(body).length > 0) await change(actor, thing, row, body, version)
      return { told: await findTold(actor, thing, id) }
    },
  }
}

async function change(
  actor: Author,
  thing: ToldThing,
  row: ToldRow,
  body: Record<string, unknown>,
  version: string | null,
): Promise<void> {
  const at = { id: row.id, projectId: String(row.projectId) }
  await changeTold(actor, thing, at, body, version).catch(async (error) => {
    const isLate = Object(error).fields?.form === 'changed-meanwhile'
    throw isLate ? new ChangedSince(await findTold(actor, thing, row.id), body) : error
  })
}

function deletion(): Operation {
  const thing = toldThing('File')
  return {
    ...{ name: 'deleteDocument', method: 'delete', path: `/${thing.path}/{id}`, scope: 'documents:write', thing },
    summary: 'Deletes a document for good',
    answers: { status: 204, schema: null, told: 'It is deleted' },
    refuses: [400, 404],
    run: async ({ actor, id }) => {
      await deleteDocument(actor, id)
      return { status: 204 }
    },
  }
}
