import { parse as parseCookies } from 'cookie'
import type { Request, Response } from 'express'
import { isSealed, sealOf } from '../domain/delivery/signature.ts'
import { cookieOf } from '../doors/cookie.ts'
import { settings } from '../run/settings.ts'
import { speaker } from '../words/catalogue.ts'
import { confirmationTexts } from './confirmation.text.ts'
import type { Reader } from './reader.ts'

/** What was done: a key of the catalogue, and of how many things where its text tells it. */
export type Confirmed = { what: keyof typeof confirmationTexts.en; count?: number }

const { name: cookie, options } = cookieOf('portico-done', settings.portalUrl)
const goodFor = 60_000
const use = 'confirmation'

/** Keeps for the page that a person is led to now what was done. It is a sealed key in a cookie, so that nobody else can make a
 *  page say it, and it is told once. What a page sends by itself, while it is left, is confirmed to nobody. */
export function confirmNext(req: Request, res: Response, { what, count = 0 }: Confirmed): void {
  if (req.get('sec-fetch-mode') === 'no-cors') return
  const told = `${what}.${count}.${Date.now() + goodFor}`
  res.cookie(cookie, `${told}.${sealOf(use, told)}`, { ...options, maxAge: goodFor })
}

/** What was done just before this page, in its reader's words; undefined when nothing was, or it has been told. */
export function takeConfirmation(req: Request, res: Response, reader: Reader): string | undefined {
  const kept = parseCookies(req.headers.cookie ?? '')[cookie]
  if (!kept) return undefined
  res.clearCookie(cookie, options)
  const [what = '', count = '', until = '', seal = ''] = kept.split('.')
  const isOurs = isSealed(use, `${what}.${count}.${until}`, seal) && Number(until) > Date.now()
  return isOurs ? words(what, Number(count), reader) : undefined
}

/** A key of the version before may be unknown to this one. */
function words(what: string, count: number, reader: Reader): string | undefined {
  return Object.hasOwn(confirmationTexts.en, what)
    ? speaker<string>(confirmationTexts, reader)(what, { count, name: reader.actor?.organisation.name })
    : undefined
}
