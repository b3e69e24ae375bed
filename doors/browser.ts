import { randomBytes } from 'node:crypto'
import { parse } from 'cookie'
import type { Request, Response } from 'express'
import type { Caller } from '../domain/people/sign-in/caller.ts'
import { rememberedFor } from '../domain/people/sign-in/devices.ts'
import { keyOf } from '../domain/people/sign-in/sessions.ts'
import type { Cookie } from './cookie.ts'

type Asked = Pick<Request, 'get' | 'ip' | 'headers' | 'secure'>

const cookies = new WeakMap<object, Cookie>()
const fresh = new WeakMap<object, string>()

/** Notes on the request the cookie by which a door recognises browsers. */
export function setBrowserCookie(req: Asked, cookie: Cookie): void {
  cookies.set(req, cookie)
}

/** Where a request comes from. A browser that is not known yet has a new mark, which only `keepBrowser` gives to it. */
export function callerOf(req: Asked): Caller {
  const userAgent = (req.get('user-agent') ?? '').slice(0, 300)
  return { address: req.ip ?? '', browser: keyOf(markOf(req)), userAgent }
}

/** Gives the browser its mark, or prolongs it; not by a way without TLS where the cookie is for such only. */
export function keepBrowser(req: Asked, res: Response): void {
  const { name, options } = markCookieOf(req)
  if (options.secure && !req.secure) return
  res.cookie(name, markOf(req), { ...options, maxAge: rememberedFor * 86_400_000 })
}

function markOf(req: Asked): string {
  const mark = broughtBy(req) ?? fresh.get(req) ?? randomBytes(24).toString('base64url')
  fresh.set(req, mark)
  return mark
}

function broughtBy(req: Asked): string | undefined {
  const mark = parse(req.headers.cookie ?? '')[markCookieOf(req).name]
  return mark && /^[\w-]{32}$/.test(mark) ? mark : undefined
}

function markCookieOf(req: Asked): Cookie {
  const cookie = cookies.get(req)
  if (!cookie) throw new TypeError('no door has said by which cookie it knows browsers')
  return cookie
}
