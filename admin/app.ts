import AdminJSExpress from '@adminjs/express'
import compression from 'compression'
import express, { type Express } from 'express'
import { reachFolder } from '../domain/documents/folder.ts'
import { bodyDeadline } from '../doors/bodies/deadlines.ts'
import { recordFromWhere } from '../doors/from-where.ts'
import { health } from '../doors/health.ts'
import { publicFiles } from '../doors/public-files.ts'
import { sameOrigin } from '../doors/same-origin.ts'
import { whoAsks } from '../doors/who-asks.ts'
import { settings } from '../run/settings.ts'
import { knownAddresses } from './addresses.ts'
import { answers } from './answers.ts'
import { assets, serveAssets } from './assets.ts'
import { makeBackOffice, resources } from './back-office.ts'
import { readBody } from './body.ts'
import { exportList } from './export/export.ts'
import { exportWhole } from './export/whole/whole.ts'
import { takeFile } from './files.ts'
import { securityHeaders } from './headers.ts'
import { putOff } from './home/snoozes/put-off.ts'
import { showImport } from './imports/show-import.ts'
import { answerNotFound, refuse } from './refuse.ts'
import { cookie, showSignIn, signIn, signOut } from './session/handlers.ts'
import { staffOnly } from './session/staff-only.ts'
import { forget, keep, showLosers, showViews } from './views/handlers.ts'

/** The back-office as an Express app, in the order a request goes through it. AdminJS is behind all of it. */
export function createApp(): Express {
  const backOffice = makeBackOffice()
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', 'loopback')
  app.set('query parser', 'simple')
  app.use(securityHeaders())
  app.get('/assets/:name', serveAssets)
  app.use(publicFiles(assets.icon))
  app.get('/healthz', health(reachFolder))
  app.use(bodyDeadline)
  app.use(compression())
  app.use(recordFromWhere)
  app.use(whoAsks({ cookie, url: settings.adminUrl, days: 1, idleHours: settings.adminIdleHours }))
  app.use(sameOrigin(settings.adminUrl))
  app.get('/', (_req, res) => res.redirect('/admin'))
  // Staff have their account where everybody has it: mails, password, devices.
  app.get('/account', (_req, res) => res.redirect(`${settings.portalUrl}/account`))
  app.get('/sign-in', showSignIn)
  app.post('/sign-in', readBody, signIn)
  app.post('/sign-out', readBody, signOut)
  app.get('/admin/export/:name', staffOnly, exportList(resources))
  app.get('/admin/export/Organisation/:file', staffOnly, exportWhole)
  app.post('/admin/api/files', staffOnly, takeFile)
  app.post('/admin/api/snoozes', staffOnly, readBody, putOff)
  app.get('/admin/api/imports/:id', staffOnly, showImport)
  app.get('/admin/api/views/:subject', staffOnly, showViews)
  app.post('/admin/api/views/:subject', staffOnly, readBody, keep)
  app.get('/admin/api/views/:subject/:id', staffOnly, showLosers)
  app.delete('/admin/api/views/:subject/:id', staffOnly, forget)
  app.use('/admin', staffOnly, knownAddresses(backOffice), readBody, answers, AdminJSExpress.buildRouter(backOffice))
  app.use(answerNotFound)
  app.use(refuse)
  return app
}
