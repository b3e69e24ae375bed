import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { actorOfSession, type Member } from '../../domain/access/actor.ts'
import { deleteDocument } from '../../domain/documents/delete.ts'
import { type Download, findDownload } from '../../domain/documents/download.ts'
import { findProjectDocuments } from '../../domain/documents/find.ts'
import { servedType } from '../../domain/documents/media-types.ts'
import { attachment } from '../../domain/documents/name.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { keyOf } from '../../domain/people/sign-in/sessions.ts'
import { allowUploadTime } from '../../doors/deadlines.ts'
import { unlessLeft } from '../../doors/left.ts'
import { NotSignedIn } from '../../doors/not-signed-in.ts'
import { traced } from '../../doors/trace.ts'
import { mustBeShownTo } from '../acting.ts'
import { done, show } from '../answer.ts'
import { asking } from '../asking.ts'
import { nothing, pageQuery, parse, parseQuery } from '../form.ts'
import { orFormAgain } from '../form-again.ts'
import { givenKey } from '../once.ts'
import type { Wrong } from '../problem.ts'
import { documentsPage } from './documents.page.tsx'
import { fieldsOfUpload, uploadForm } from './form.ts'
import { receive } from './multipart.ts'

type Asked = Request<{ id: string }>

/** The documents of a project. */
export async function documents(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findProjectDocuments(asking(req), req.params.id, page), documentsPage())
}

/** Keeps the files of a form in a project, all of them or none. */
export async function upload(req: Asked, res: Response) {
  const actor = asking(req)
  const projectId = req.params.id
  allowUploadTime(req as Request)
  const send = () =>
    receive(req, fieldsOfUpload, async ({ fields: { once, as, ...fields }, files }) => {
      if (as) await mustBeShownTo(req as Request, as)
      const handling = { key: givenKey(req, once), afterwards: () => stillAsking(req) }
      return uploadDocuments(actor, { projectId, ...parse(uploadForm, fields) }, files, handling)
    })
  const keep = async () => {
    const ids = await send()
    const confirmed = { what: 'documentsAdded', count: ids.length } as const
    done(req, res, `/projects/${projectId}/documents`, { ids }, confirmed)
  }
  const again = async (wrong: Wrong) =>
    show(req, res, await findProjectDocuments(actor, projectId), documentsPage(wrong))
  await orFormAgain(req as Request, res, keep, again)
}

/** Who asks with the session of a request by now. Throws NotSignedIn when it has ended meanwhile. */
async function stillAsking(req: Asked): Promise<Member> {
  const session = await actorOfSession(keyOf(req.sessionID))
  if (!session?.actor) throw new NotSignedIn()
  return session.actor
}

/** The bytes of a document: always to be saved, never to be shown, whatever they are. */
export async function download(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  const document = await findDownload(asking(req), req.params.id)
  if (req.method === 'HEAD') return void res.set(headersOf(document)).end()
  const bytes = await traced(req as Request, document.open)
  res.set(headersOf(document))
  await pipeline(bytes, res).catch(unlessLeft)
}

function headersOf({ name, mediaType, size }: Download) {
  return {
    'Content-Type': servedType(mediaType),
    'Content-Length': String(size),
    'Content-Disposition': attachment(name ?? 'document'),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-store, no-transform',
  }
}

/** Deletes a document, after the second press. */
export async function remove(req: Asked, res: Response) {
  parse(nothing, req.body)
  const projectId = await deleteDocument(asking(req), req.params.id)
  done(req, res, `/projects/${projectId}/documents`, {}, { what: 'documentDeleted' })
}
