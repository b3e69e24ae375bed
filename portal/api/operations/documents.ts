import type { Request } from 'express'
import { z } from 'zod'
import { largestDocument } from '../../../domain/documents/content.ts'
import { deleteDocument } from '../../../domain/documents/delete.ts'
import { type DocumentRenaming, documentRenaming, renameDocument } from '../../../domain/documents/rename.ts'
import { type Incoming, uploadDocuments } from '../../../domain/documents/upload.ts'
import { Invalid, Refusal, TooLarge } from '../../../domain/refusals.ts'
import { toldThing } from '../../../domain/told/things.ts'
import { stillBearing } from '../../../doors/bearer.ts'
import { allowUploadTime } from '../../../doors/bodies/deadlines.ts'
import { receive } from '../../documents/multipart.ts'
import { refTo } from '../described/schemas.ts'
import { changedAsRead } from './changed.ts'
import { made } from './made.ts'
import type { Operation } from './operation.ts'

const thing = toldThing('File')
const bytes = { type: 'string', format: 'binary' }
const whereto = z.strictObject({
  projectId: z.uuid('wrong'),
  phaseId: z.uuid('wrong').optional(),
  name: z.string().min(1).max(1_000).optional(),
})

/** A document comes as it is, under a name, or as the file of a form; with the limits and checks of the page. */
const uploadOperation: Operation = {
  ...{ name: 'uploadDocument', method: 'post', path: `/${thing.path}`, scope: 'documents:write', thing },
  summary: 'Adds a document to a project, or to a phase of it; its kind is read off its bytes',
  query: whereto,
  sent: {
    'application/octet-stream': bytes,
    'multipart/form-data': { type: 'object', properties: { file: bytes }, required: ['file'] },
  },
  takes: ['key'],
  answers: { status: 201, schema: refTo('File'), told: 'The document, without its bytes' },
  refuses: [400, 404, 413, 415, 422, 507],
  run: async ({ actor, query, once, req }) => {
    const { name, ...to } = query as z.output<typeof whereto>
    const keep = (files: AsyncIterable<Incoming>) =>
      uploadDocuments(actor, to, files, { key: once?.key, afterwards: () => stillBearing(req) })
    const [id] = await taken(req, name, keep)
    return made(actor, thing, id as string)
  },
}

const one: Pick<Operation, 'path' | 'scope' | 'thing'> = {
  ...{ path: `/${thing.path}/{id}`, scope: 'documents:write', thing },
}

/** Documents: added, renamed, deleted. */
export const documentOperations: Operation[] = [
  uploadOperation,
  {
    ...{ ...one, name: 'renameDocument', method: 'patch' },
    summary: 'Gives a document another name; its ending stays, and may be left out',
    body: documentRenaming,
    takes: ['match'],
    answers: { status: 200, schema: refTo('File'), told: 'The document, as it is now' },
    refuses: [400, 404, 412, 413, 415],
    run: (asked) =>
      changedAsRead(asked, thing, (row, version) =>
        renameDocument(asked.actor, row.id, asked.body as DocumentRenaming, version),
      ),
  },
  {
    ...{ ...one, name: 'deleteDocument', method: 'delete' },
    summary: 'Deletes a document for good',
    answers: { status: 204, schema: null, told: 'It is deleted' },
    refuses: [400, 404],
    run: async ({ actor, id }) => {
      await deleteDocument(actor, id)
      return { status: 204 }
    },
  },
]

/** Takes the one document of a request, in either form. Throws Invalid, TooLarge; 415 for any other form. */
async function taken(
  req: Request,
  name: string | undefined,
  keep: (files: AsyncIterable<Incoming>) => Promise<string[]>,
): Promise<string[]> {
  if (req.is('multipart/form-data')) {
    allowUploadTime(req)
    return receive(req, [], ({ files }) => keep(named(files, name)), 1)
  }
  if (!req.is('application/octet-stream')) throw new Refusal(415, 'unreadable')
  if (!name) throw new Invalid({ name: 'missing' })
  const length = req.headers['content-length']
  if (length === '0') throw new Invalid({ file: 'missing' })
  if (Number(length ?? 0) > largestDocument) throw new TooLarge({ limit: largestDocument })
  allowUploadTime(req)
  return keep(only({ name, bytes: whole(req) }))
}

async function* named(files: AsyncIterable<Incoming>, name: string | undefined): AsyncGenerator<Incoming> {
  for await (const file of files) yield name ? { ...file, name } : file
}

async function* only(file: Incoming): AsyncGenerator<Incoming> {
  yield file
}

/** All bytes of a body. Throws Invalid for one that breaks off: that is nothing of ours that failed. */
async function* whole(req: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* req
  } catch (error) {
    throw req.complete ? error : new Invalid({ file: 'interrupted' })
  }
}
