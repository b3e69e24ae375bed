import { z } from 'zod'
import { findDownload } from '../../../domain/documents/download.ts'
import { findTold, listTold } from '../../../domain/told/list.ts'
import { asked, fieldsSchema, listQuery } from '../../../domain/told/query.ts'
import { type ToldThing, toldThing, toldThings } from '../../../domain/told/things.ts'
import { sendDownload } from '../../documents/send-download.ts'
import { nothing } from '../../forms/form.ts'
import { listSchema, refTo } from '../described/schemas.ts'
import type { Operation } from './operation.ts'

/** What programs read: a list of each kind of thing and one of it, made of what is declared; and the bytes of a document. */
export const readingOperations: Operation[] = [...toldThings.flatMap((thing) => [listOf(thing), oneOf(thing)]), bytes()]

/** The name of a kind of thing in the names of operations: `raid-entries` is RaidEntries. */
export function namedBy(path: string): string {
  return path.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function listOf(thing: ToldThing): Operation {
  return {
    ...{
      name: `list${namedBy(thing.path)}`,
      method: 'get',
      path: `/${thing.path}`,
      scope: `${thing.area}:read`,
      thing,
    },
    summary: `Lists ${thing.path.replaceAll('-', ' ')}`,
    query: listQuery(thing),
    answers: { status: 200, schema: listSchema(thing), told: 'Some of them, and by which cursor the next are found' },
    refuses: [400],
    run: async ({ actor, query }) => ({ told: await listTold(actor, thing, asked(query)) }),
  }
}

function oneOf(thing: ToldThing): Operation {
  return {
    ...{ name: `get${thing.name}`, method: 'get', path: `/${thing.path}/{id}`, scope: `${thing.area}:read`, thing },
    summary: `One of ${thing.path.replaceAll('-', ' ')}`,
    query: z.strictObject({ fields: fieldsSchema(thing) }),
    answers: { status: 200, schema: refTo(thing.name), told: 'It, as far as who asks sees it' },
    refuses: [400, 404],
    run: async ({ actor, id, query }) => ({ told: await findTold(actor, thing, id, query.fields as string[]) }),
  }
}

function bytes(): Operation {
  const thing = toldThing('File')
  return {
    ...{ name: 'downloadDocument', method: 'get', path: `/${thing.path}/{id}/bytes`, scope: 'documents:read', thing },
    summary: 'The bytes of a document',
    query: nothing,
    answers: { status: 200, schema: null, told: 'The bytes, in the media type of the document' },
    refuses: [400, 404],
    run: async ({ actor, id, req, res }) => {
      await sendDownload(req, res, await findDownload(actor, id))
      return undefined
    },
  }
}
