import type { RequestHandler } from 'express'
import { largestDocument } from '../domain/documents/content.ts'
import { holdFile } from '../domain/documents/held.ts'
import { NotFound, TooLarge } from '../domain/refusals.ts'
import { allowUploadTime } from '../doors/bodies/deadlines.ts'
import { possible } from './guard/possible.ts'

/** `POST /admin/api/files`: the bytes of a file that a form is sent with afterwards, and nothing else. Answers with what the form says of it. For
 *  who can put invoices into accounts, or bring rows in: no other form has a file. */
export const takeFile: RequestHandler = async (req, res) => {
  const { actor } = req
  if (!actor || !(possible(actor, 'create', 'Invoice') || possible(actor, 'create', 'Import'))) throw new NotFound()
  if (Number(req.headers['content-length'] ?? 0) > largestDocument) throw new TooLarge({ limit: largestDocument })
  allowUploadTime(req)
  // The answer still has to go out over the socket that the file comes in by.
  res.json({ file: await holdFile(actor, req.iterator({ destroyOnReturn: false })) })
}
