import type { Request, Response } from 'express'
import { z } from 'zod'
import { type Asker, actorOfSession } from '../../domain/access/actor/actor.ts'
import { deleteDocument } from '../../domain/documents/delete.ts'
import { findDownload } from '../../domain/documents/download.ts'
import { findProjectDocuments } from '../../domain/documents/find.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { keyOf } from '../../domain/people/sign-in/sessions.ts'
import { allowUploadTime } from '../../doors/bodies/deadlines.ts'
import { NotSignedIn } from '../../doors/not-signed-in.ts'
import { done, show } from '../answer.ts'
import { askingEither } from '../asking.ts'
import { mustBeShownTo } from '../elsewhere/acting.ts'
import { nothing, pageQuery, parse, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { givenKey } from '../forms/once.ts'
import { documentsPage } from './documents.page.tsx'
import { fieldsOfUpload, uploadForm } from './form.ts'
import { receive } from './multipart.ts'
import { sendDownload } from './send-download.ts'

type Asked = Request<{ id: string }>

/** The documents of a project. */
export async function documents(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findProjectDocuments(askingEither(req), req.params.id, page), documentsPage())
}

/** Keeps the files of a form in a project, all of them or none. Its fields come with the files, not with the body. */
export const upload = formHandler({
  schema: z.unknown(),
  verb: (req: Asked) => {
    const actor = askingEither(req)
    allowUploadTime(req)
    return receive(req, fieldsOfUpload, async ({ fields: { once, as, ...fields }, files }) => {
      if (as) await mustBeShownTo(req, as)
      const handling = { key: givenKey(req, once), afterwards: () => stillAsking(req) }
      return uploadDocuments(actor, { projectId: req.params.id, ...parse(uploadForm, fields) }, files, handling)
    })
  },
  page: async (req, res, wrong) =>
    show(req, res, await findProjectDocuments(askingEither(req), req.params.id), documentsPage(wrong)),
  next: (req, res, ids) =>
    done(req, res, `/projects/${req.params.id}/documents`, { ids }, { what: 'documentsAdded', count: ids.length }),
})

/** Who asks with the session of a request by now. Throws NotSignedIn when it has ended meanwhile. */
async function stillAsking(req: Asked): Promise<Asker> {
  const session = await actorOfSession(keyOf(req.sessionID))
  if (!session?.actor) throw new NotSignedIn()
  return session.actor
}

/** `GET /documents/:id` */
export async function download(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  await sendDownload(req as Request, res, await findDownload(askingEither(req), req.params.id))
}

/** Deletes a document, after the second press. */
export const remove = formHandler({
  schema: nothing,
  verb: (req: Asked) => deleteDocument(askingEither(req), req.params.id),
  next: (req, res, projectId) => done(req, res, `/projects/${projectId}/documents`, {}, { what: 'documentDeleted' }),
})
