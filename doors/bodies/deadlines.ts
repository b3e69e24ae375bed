import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler } from 'express'

/** Milliseconds a sender may take: for the body of a request; for an upload of somebody signed in (twenty documents of 25 MB come in
 *  an hour through a line of 1.2 Mbit/s); for what is left of a body once it has been answered. */
export const deadlines = { body: 60_000, upload: 60 * 60_000, afterAnswer: 30_000 }

const timers = new WeakMap<IncomingMessage, NodeJS.Timeout>()

/** Closes the connection of whoever takes longer for the body of a request than they may: with 408 where nothing was answered yet.
 *  What is still coming after the answer is thrown away for a while, so that the answer can be read, and then cut off. */
export const bodyDeadline: RequestHandler = (req, res, next) => {
  if (!hasBody(req)) return next()
  closeAfter(req, deadlines.body)
  res.once('finish', () => {
    if (req.complete) return
    req.resume()
    closeAfter(req, deadlines.afterAnswer)
  })
  for (const event of ['end', 'close']) req.once(event, () => clearTimeout(timers.get(req)))
  next()
}

/** Gives a request the time of an upload. For who may upload only: everybody else could hold connections with it. */
export function allowUploadTime(req: Request): void {
  if (timers.has(req) && !req.complete) closeAfter(req, deadlines.upload)
}

function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}

function closeAfter(req: Request, milliseconds: number): void {
  clearTimeout(timers.get(req))
  const close = () => {
    if (!req.res?.headersSent) req.socket.write('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n')
    req.socket.destroySoon()
  }
  timers.set(req, setTimeout(close, milliseconds).unref())
}
