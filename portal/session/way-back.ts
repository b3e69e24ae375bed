import { parse as parseCookies } from 'cookie'
import type { Request, Response } from 'express'
import { lifetimes } from '../../domain/people/tokens.ts'
import { cookieOf } from '../../doors/cookie.ts'
import { settings } from '../../run/settings.ts'
import { parseQuery } from '../forms/form.ts'
import { wayBackQuery } from './form.ts'

const { name: cookie, options: kept } = cookieOf('portico-to', settings.portalUrl)

/** Where somebody wanted to go, of what an address says behind its question mark. Throws Invalid when it says anything else. */
export function wantedIn(query: object): { to?: string } {
  const { to } = parseQuery(wayBackQuery, query)
  return to ? { to } : {}
}

/** The same of what a form sent, which may have been refused for anything else in it. */
export const wantedBy = ({ body }: Request) => wantedIn({ to: body?.to })

/** Keeps in the browser that asks for a mailed link of a kind where it wanted to go, for as long as the link is good: the link
 *  itself does not say it, and in another browser it leads to where the layout begins. */
export function keepWayBack(res: Response, kind: 'sign_in' | 'reset', to: string | undefined): void {
  if (to) res.cookie(cookie, to, { ...kept, maxAge: lifetimes[kind] })
  else res.clearCookie(cookie, kept)
}

/** Where the browser that opens a mailed link had wanted to go, told once; undefined when it asked for no link, or nothing. */
export function takeWayBack(req: Request, res: Response): string | undefined {
  const to = parseCookies(req.headers.cookie ?? '')[cookie]
  if (to) res.clearCookie(cookie, kept)
  return wantedIn({ to }).to
}
