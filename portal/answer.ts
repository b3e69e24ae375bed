import type { Request, Response } from 'express'
import { Invalid } from '../domain/refusals.ts'
import type { Problems } from '../doors/problems.ts'
import { renderPage } from './layout.tsx'
import { type Page, type Reader, readerOf } from './reader.ts'

/** What a page is made of: the same data its JSON twin holds, and who reads it. */
export type View<Data> = (data: Data, reader: Reader) => Page

/** Why a form is shown again: the status, and what is wrong with its fields. */
export type Refused = { status: number; problems: Problems }

/** Answers with data: as JSON to programs, as a page to people. The reader is who asks, unless it is for somebody else. */
export function show<Data extends object>(
  req: Request,
  res: Response,
  data: Data,
  view: View<Data>,
  reader = readerOf(req),
): void {
  res.set('Cache-Control', 'no-store')
  if (wantsJson(req)) {
    res.json(data)
    return
  }
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.end(renderPage(view(data, reader), reader))
}

/** Answers after something was done: a page to look at next for people, what came of it (201, after a DELETE 200) for programs. */
export function done(req: Request, res: Response, to: string, result: object = {}): void {
  if (wantsJson(req)) res.status(req.method === 'DELETE' ? 200 : 201).json({ ...result, to })
  else res.redirect(303, to)
}

/** Does what a form asks for. When it is refused in a way that can be tried again, people see the form again, with what is wrong;
 *  programs get the refusal. `refused` says which ways these are. */
export async function orAgain<Wrong extends Refused>(
  req: Request,
  res: Response,
  work: () => Promise<void>,
  again: (wrong: Wrong) => Promise<void> | void,
  refused: (error: unknown) => Wrong | undefined,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    const wrong = refused(error)
    if (!wrong || wantsJson(req)) throw error
    res.status(wrong.status)
    await again(wrong)
  }
}

/** What was sent is Invalid: the way in which most forms are refused. */
export function invalid(error: unknown): Refused | undefined {
  return error instanceof Invalid ? { status: error.status, problems: error.fields } : undefined
}

/** Whether JSON is asked for rather than a page. What a program sends as JSON is answered as JSON, too. */
export function wantsJson(req: Request): boolean {
  const accepted = req.headers.accept ?? '*/*'
  if (accepted.includes('text/html')) return accepted.startsWith('application/json')
  return accepted.includes('json') || req.is('application/json') === 'application/json'
}
