import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { type Store, store as usual } from '../domain/documents/store.ts'
import { ignoreClosedStream } from './failures/left.ts'

/** The columns of a picture that is handed out. */
export const servedPicture = { id: true, mediaType: true, size: true, storageKey: true } as const
/** A picture whose reader may have it. */
export type ServedPicture = { id: string; mediaType: string; size: number; storageKey: string }

/** Hands a small picture out, to be shown in a page and as nothing else. Its address holds its id, under which there is never another
 *  one, so that the browser of whoever saw it may keep it for a day. */
export async function sendPicture(req: Request, res: Response, picture: ServedPicture, store: Store = usual) {
  const { id, mediaType, size, storageKey } = picture
  res.set({
    'Content-Type': mediaType,
    'Content-Disposition': 'inline',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'private, max-age=86400, immutable, no-transform',
    Vary: 'Cookie',
    ETag: `"${id}"`,
  })
  if (req.fresh) return void res.status(304).end()
  res.set('Content-Length', String(size))
  if (req.method === 'HEAD') return void res.end()
  await pipeline(await store.open(storageKey), res).catch(ignoreClosedStream)
}
