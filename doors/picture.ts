import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { type Store, store as usual } from '../domain/documents/store.ts'
import { ignoreClosedStream } from './failures/left.ts'

/** The columns of a picture that is handed out. */
export const servedPicture = { id: true, mediaType: true, size: true, storageKey: true } as const
/** A picture whose reader may have it. */
export type ServedPicture = { id: string; mediaType: string; size: number; storageKey: string }

/** Hands a small picture out, to be shown in a page and as nothing else. A browser keeps it and asks each time whether it
 *  still may show it: who may is asked with every request, and there is never another picture under its id. */
export async function sendPicture(req: Request, res: Response, picture: ServedPicture, store: Store = usual) {
  const { id, mediaType, size, storageKey } = picture
  const headers = {
    'Content-Type': mediaType,
    'Content-Disposition': 'inline',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, no-cache, no-transform',
    Vary: 'Cookie',
    ETag: `"${id}"`,
  }
  if (req.method === 'HEAD') return void res.set({ ...headers, 'Content-Length': String(size) }).end()
  if (req.headers['if-none-match'] === headers.ETag) return void res.set(headers).status(304).end()
  // Before the headers are set: a refusal is no picture, and is not kept as one.
  const bytes = await store.open(storageKey)
  res.set({ ...headers, 'Content-Length': String(size) })
  await pipeline(bytes, res).catch(ignoreClosedStream)
}
