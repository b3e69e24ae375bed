import type { Request, RequestHandler } from 'express'
import { NotAllowed } from '../domain/refusals.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request only reads, by its method. */
export const changesNothing = ({ method }: Request): boolean => harmless.has(method)

/** Refuses every change that a page of another site asks for. One's own pages are those under the door's address, `url`, and,
 *  where no proxy stands before it, under the host that was asked. Programs without a browser's headers pass. */
export function sameOrigin(url: string): RequestHandler {
  const own = new URL(url).origin
  return (req, _res, next) => {
    if (changesNothing(req)) return next()
    const site = req.get('sec-fetch-site')
    const origin = req.get('origin')
    const isOurs = !origin || origin === own || hostOf(origin) === req.get('host')
    const isForeign = (site && site !== 'same-origin' && site !== 'none') || !isOurs
    next(isForeign ? new NotAllowed('same-origin') : undefined)
  }
}

function hostOf(origin: string) {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
