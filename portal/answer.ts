import type { Request, Response } from 'express'
import { isCurrentActor } from '../domain/access/actor/current.ts'
import { type Confirmed, confirmNext, takeConfirmation } from './confirmation.ts'
import { renderPage } from './frame/layout.tsx'
import { type Page, type Reader, readerOf } from './reader.ts'

/** What a page is made of: the same data its JSON twin holds, and who reads it. */
export type View<Data> = (data: Data, reader: Reader) => Page

/** Answers with data: as JSON to programs, as a page to people. The reader is who asks, unless it is for somebody else. */
export function show<Data extends object>(
  req: Request,
  res: Response,
  data: Data,
  view: View<Data>,
  reader = readerOf(req),
): void {
  if (!isCurrentActor(req.actor)) throw new TypeError(`${req.path} answers before it is seen that who asks still may`)
  res.set('Cache-Control', 'no-store')
  if (wantsJson(req)) {
    res.json(data)
    return
  }
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  const confirmed = res.statusCode < 400 ? takeConfirmation(req, res, reader) : undefined
  res.end(renderPage({ confirmed, ...view(data, reader) }, reader))
}

/** Answers after something was done: a page to look at next for people, which confirms it, what came of it (201, after a DELETE 200)
 *  for programs. */
export function done(req: Request, res: Response, to: string, result: object = {}, confirmed?: Confirmed): void {
  if (wantsJson(req)) {
    res.status(req.method === 'DELETE' ? 200 : 201).json({ ...result, to })
    return
  }
  if (confirmed) confirmNext(req, res, confirmed)
  res.redirect(303, to)
}

/** Whether JSON is asked for rather than a page. What a program sends as JSON is answered as JSON, too. */
export function wantsJson(req: Request): boolean {
  const accepted = req.headers.accept ?? '*/*'
  if (accepted.includes('text/html')) return accepted.startsWith('application/json')
  return accepted.includes('json') || req.is('application/json') === 'application/json'
}
