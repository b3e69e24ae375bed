import { parse as parseCookies } from 'cookie'
import type { Request, Response } from 'express'
import { lifetimes } from '../../domain/people/tokens.ts'
import { cookieOf } from '../../doors/cookie.ts'
import { settings } from '../../run/settings.ts'
import { parseQuery } from '../forms/form.ts'
import { returnQuery } from './form.ts'

const { name: cookie, options: kept } = cookieOf('portico-to', settings.portalUrl)

/** The address somebody wanted to go to, from a query. Throws Invalid when the query holds anything else. */
export function returnAddressInQuery(query: object): { to?: string } {
  const { to } = parseQuery(returnQuery, query)
  return to ? { to } : {}
}

/** The same from the fields of a form, which may have been refused for another field. */
export const returnAddressInForm = ({ body }: Request) => returnAddressInQuery({ to: body?.to })

/** Keeps in the browser that asks for a mailed link of a kind where it wanted to go, for as long as the link is good: the link
 *  itself does not say it, and in another browser it leads to where the layout begins. */
export function keepReturnAddress(res: Response, kind: 'sign_in' | 'reset', to: string | undefined): void {
  if (to) res.cookie(cookie, to, { ...kept, maxAge: lifetimes[kind] })
  else res.clearCookie(cookie, kept)
}

/** The address that was kept in the browser that opens a mailed link, which is cleared; undefined without one. */
export function takeReturnAddress(req: Request, res: Response): string | undefined {
  const to = parseCookies(req.headers.cookie ?? '')[cookie]
  if (to) res.clearCookie(cookie, kept)
  return returnAddressInQuery({ to }).to
}
