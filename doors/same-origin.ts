import type { Request, RequestHandler } from 'express'
import { NotAllowed } from '../domain/refusals.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request only reads, by its method. */
export const changesNothing = ({ method }: Request): boolean => harmless.has(method)

/** Refuses every change that a page of another site asks for. Programs without a browser's headers pass. */
export const sameOrigin: RequestHandler = (req, _res, next) => {
  if (changesNothing(req)) return next()
  const site = req.get('sec-fetch-site')
  const origin = req.get('origin')
  const foreign = (site && site !== 'same-origin' && site !== 'none') || (origin && hostOf(origin) !== req.get('host'))
  next(foreign ? new NotAllowed('same-origin') : undefined)
}

function hostOf(origin: string) {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
