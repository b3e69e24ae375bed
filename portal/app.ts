import compression from 'compression'
import express, { type Express, type RequestHandler, Router } from 'express'
import { reachFolder } from '../domain/documents/folder.ts'
import { bodyDeadline } from '../doors/bodies/deadlines.ts'
import { recordFromWhere } from '../doors/from-where.ts'
import { health } from '../doors/health.ts'
import { publicFiles } from '../doors/public-files.ts'
import { changesNothing, sameOrigin } from '../doors/same-origin.ts'
import { settings } from '../run/settings.ts'
import { api } from './api/app.ts'
import { portalSession } from './asking.ts'
import { assets, serveAssets } from './assets.ts'
import { serveBrand } from './brand.ts'
import { guardDoors } from './doors.ts'
import { takeMembership } from './elsewhere/acting.ts'
import { readBody } from './forms/bodies.ts'
import { takeKey } from './forms/once.ts'
import { securityHeaders } from './headers.ts'
import { previewing } from './preview/previewing.ts'
import { readable } from './readable.ts'
import { answerNotFound, refuse } from './refusals/refuse.ts'
import { routes } from './routes.ts'

const compress = compression()
// A caller that does not ask for it does not pay for it.
const compressed: RequestHandler = (req, res, next) =>
  req.headers['accept-encoding'] ? compress(req, res, next) : next()

const take = Router().use(readBody, takeKey, readable, takeMembership)
// What only reads brings nothing that would have to be looked at.
const taken: RequestHandler = (req, res, next) => (changesNothing(req) ? next() : take(req, res, next))

/** The portal as an Express app, in the order a request goes through it. Nothing is kept in memory between requests. */
export function createApp(): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', 'loopback')
  app.use(securityHeaders())
  app.get('/assets/:name', serveAssets)
  app.get('/brand/:name', serveBrand)
  app.use(publicFiles(assets.icon))
  app.get('/healthz', health(reachFolder))
  app.use(bodyDeadline)
  app.use(compressed)
  app.use(recordFromWhere)
  app.use('/api/v1', api())
  // Nobody's body is read before it is known that they may send one here.
  const inside = Router().use(sameOrigin(settings.portalUrl), guardDoors, taken, routes())
  app.use(previewing(inside))
  app.use(portalSession(inside))
  app.use(answerNotFound)
  app.use(refuse)
  return app
}
