import { parse } from 'cookie'
import type { Request, Response } from 'express'
import { codeHolds, pageStaysOpen } from '../../domain/reports/delivered/code.ts'
import { cookieOf } from '../../doors/cookie.ts'
import { settings } from '../../run/settings.ts'

type Kept = 'asked' | 'opened'
const holds: Record<Kept, number> = { asked: codeHolds, opened: pageStaysOpen }

/** What a browser keeps of the page of a delivery (the last part of its address): the mark with which it asked for a code, or what keeps
 *  the page open for it; undefined without. */
export function keptOf(req: Pick<Request, 'headers'>, kept: Kept, value: string): string | undefined {
  return parse(req.headers.cookie ?? '')[cookieFor(kept, value).name]
}

/** Lets the browser keep it, for as long as it is good. */
export function keep(res: Response, kept: Kept, value: string, content: string): void {
  const { name, options } = cookieFor(kept, value)
  res.cookie(name, content, { ...options, maxAge: holds[kept] })
}

// One for each delivery: two reports can be open beside each other. Its seal is no part of the name.
function cookieFor(kept: Kept, value: string) {
  return cookieOf(`portico-${kept}-${value.slice(20, 32).replace(/[^0-9a-f]/g, '')}`, settings.portalUrl)
}
