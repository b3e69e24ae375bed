import { parse } from 'cookie'
import type { Request, Response } from 'express'
import { isSealed, sealOf } from '../../domain/delivery/signature.ts'
import type { PreviewTicket } from '../../domain/people/preview/preview.ts'
import { cookieOf } from '../../doors/cookie.ts'
import { settings } from '../../run/settings.ts'

const { name, options } = cookieOf('portico-preview', settings.portalUrl)
const goodFor = 30 * 60_000
const use = 'preview'

/** Lets this browser see the portal as somebody else for half an hour. The cookie names both memberships under a seal; whether who looks
 *  still may is asked anew with each request. */
export function keepPreview(res: Response, { by, as }: PreviewTicket): void {
  const told = `${by}.${as}.${Date.now() + goodFor}`
  res.cookie(name, `${told}.${sealOf(use, told)}`, { ...options, maxAge: goodFor })
}

/** The preview that a request belongs to; null without one. */
export function previewOf(req: Request): PreviewTicket | null {
  const cookies = req.headers.cookie
  // Nearly no request belongs to one.
  const kept = cookies?.includes(name) ? parse(cookies)[name] : undefined
  if (!kept) return null
  const [by = '', as = '', until = '', seal = ''] = kept.split('.')
  return isSealed(use, `${by}.${as}.${until}`, seal) && Number(until) > Date.now() ? { by, as } : null
}

/** Ends the preview in this browser. */
export function forgetPreview(res: Response): void {
  res.clearCookie(name, options)
}
