import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { Download } from '../../domain/documents/download.ts'
import { servedType } from '../../domain/documents/media-types.ts'
import { attachment } from '../../domain/documents/name.ts'
import { ignoreClosedStream } from '../../doors/failures/left.ts'
import { traced } from '../../doors/failures/trace.ts'

/** Hands out the bytes of a document: always to be saved, never to be shown, whatever they are. */
export async function sendDownload(req: Request, res: Response, document: Download): Promise<void> {
  if (req.method === 'HEAD') return void res.set(headersOf(document)).end()
  const bytes = await traced(req, document.open)
  res.set(headersOf(document))
  await pipeline(bytes, res).catch(ignoreClosedStream)
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
