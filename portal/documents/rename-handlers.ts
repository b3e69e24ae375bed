import type { Request, Response } from 'express'
import { findDocumentToRename, renameDocument } from '../../domain/documents/rename.ts'
import { done, show } from '../answer.ts'
import { askingEither } from '../asking.ts'
import { nothing, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import type { Wrong } from '../forms/state.ts'
import { renameForm } from './form.ts'
import { renamePage } from './rename.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /documents/:id/renaming`: the form that renames a document. */
export async function renaming(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  await showRenaming(req, res)
}

/** `POST /documents/:id/renaming` */
export const rename = formHandler({
  noun: 'File',
  schema: renameForm,
  verb: (req: Asked, { version = null, name }) => renameDocument(askingEither(req), req.params.id, { name }, version),
  page: showRenaming,
  next: (req, res, projectId) => done(req, res, `/projects/${projectId}/documents`, {}, { what: 'documentRenamed' }),
})

async function showRenaming(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  show(req, res, await findDocumentToRename(askingEither(req), req.params.id), renamePage(wrong))
}
