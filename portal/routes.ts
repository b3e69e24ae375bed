import { Router } from 'express'
import { showProjectsSeen, showWhoSees } from './account/access/handlers.ts'
import { downloadActivity, showActivity } from './account/activity/handlers.ts'
import { askForNew, showAddress, withdrawNew } from './account/address/handlers.ts'
import { invoice, mustSeeBilling, saveBilling, showBilling } from './account/billing/handlers.ts'
import { changeAccount, showAccount } from './account/handlers.ts'
import { leave, leaving } from './account/leaving/handlers.ts'
import { changeGroup, changeReport, showMails } from './account/mails/handlers.ts'
import { actFor, showMemberships } from './account/membership-handlers.ts'
import { addPartnerRoutes } from './account/partners/routes.ts'
import { changePassword, showPassword } from './account/password-handlers.ts'
import { addPeopleRoutes } from './account/people/routes.ts'
import { pictureOfPerson, removePicture, savePicture } from './account/picture/handlers.ts'
import { showProfileLog } from './account/profile-log/handlers.ts'
import { end, endAll, showEnding, showEndingAll, showSessions } from './account/session-handlers.ts'
import { mustSetAccount, saveSettings, showSettings } from './account/settings/handlers.ts'
import { addLegalRepresentative, removeLegalRepresentative } from './account/settings/legal-handlers.ts'
import { logo, removeLogo, saveLogo } from './account/settings/logo-handlers.ts'
import { addTokenRoutes } from './account/tokens/routes.ts'
import { mustStillAsk } from './asking.ts'
import { loadHost } from './brand.ts'
import { addClientRoutes } from './clients/routes.ts'
import { addContactRoutes } from './contacts/routes.ts'
import { openByCode, sendCode } from './delivered/code-handlers.ts'
import { delivered, deliveredFile, keepSecret } from './delivered/handlers.ts'
import { documents, download, remove, upload } from './documents/handlers.ts'
import { rename, renaming } from './documents/rename-handlers.ts'
import { extend, showExtension } from './extensions/handlers.ts'
import { isUuid } from './forms/form.ts'
import { landing } from './landing.ts'
import { beginPreview, endPreview, showPreview } from './preview/handlers.ts'
import { product } from './products/handlers.ts'
import { change, changing, create, decision, decisions, newDecision } from './projects/decisions/handlers.ts'
import { overview, plan, projects, raid, startFollowing, stopFollowing, tasks } from './projects/handlers.ts'
import { notingVisits } from './projects/visits.ts'
import { addReportRoutes } from './reports/routes.ts'
import { confirmNew, showNew, showUndo, undo } from './session/addresses/handlers.ts'
import { requestLink, showCode, showLink, showLinkRequest, useCode, useLink } from './session/by-mail/handlers.ts'
import { showSignIn, signIn, signOut } from './session/handlers.ts'
import { accept, showInvitation } from './session/invitation-handlers.ts'
import { askForReset, reset, showReset, showResetRequest } from './session/passwords/handlers.ts'
import { notMe, showNotMe } from './session/passwords/not-me-handlers.ts'
import { addSharingRoutes } from './sharing/routes.ts'
import { changeSubscription, showSubscription } from './subscriptions/handlers.ts'
import { task, writeAbout } from './tasks/handlers.ts'
import { comment, news, projectUpdates, thread, visit, write, writeAnywhere } from './updates/handlers.ts'

/** Every address of the portal. Which of them answer without a sign-in stands in doors.ts. */
export function routes(): Router {
  const router = Router()
  router.use(loadHost)
  router.param('id', (_req, _res, next, id) => next(isUuid(id) ? undefined : 'route'))

  router.use(['/projects/:id', '/products/:id'], notingVisits)
  // What these read for a page, they read with `queryAs`: the statement itself checks who asks.
  router.get('/projects', projects)
  router.get('/projects/:id', overview)
  router.get('/projects/:id/plan', plan)
  router.get('/projects/:id/tasks', tasks)
  router.get('/projects/:id/raid', raid)
  router.get('/projects/:id/decisions', decisions)
  router.get('/decisions/:id', decision)
  router.get('/tasks/:id', task)
  router.get('/projects/:id/documents', documents)
  router.get('/documents/:id', download)
  router.get('/projects/:id/updates', projectUpdates)
  router.get('/updates', news)
  addReportRoutes(router)
  router.get('/updates/:id', thread)
  // All others are answered after that.
  router.use(mustStillAsk)

  router.get('/', landing)

  router.get('/projects/:id/decisions/new', newDecision)
  router.post('/projects/:id/decisions', create)
  router.get('/decisions/:id/changing', changing)
  router.post('/decisions/:id', change)
  router.post('/projects/:id/following', startFollowing)
  router.delete('/projects/:id/following', stopFollowing)

  router.get('/products/:id', product)
  addSharingRoutes(router)

  router.post('/tasks/:id/updates', writeAbout)

  router.get('/sign-in', showSignIn)
  router.post('/sign-in', signIn)
  router.post('/sign-out', signOut)
  router.get('/sign-in/link', showLinkRequest)
  router.post('/sign-in/link', requestLink)
  router.get('/sign-in/code', showCode)
  router.post('/sign-in/code', useCode)
  router.get('/links/:value', showLink)
  router.post('/links/:value', useLink)
  router.get('/invitations/:value', showInvitation)
  router.post('/invitations/:value', accept)
  router.get('/password/reset', showResetRequest)
  router.post('/password/reset', askForReset)
  router.get('/password/reset/:value', showReset)
  router.post('/password/reset/:value', reset)

  router.get('/not-me/:value', showNotMe)
  router.post('/not-me/:value', notMe)
  router.get('/new-address/:value', showNew)
  router.post('/new-address/:value', confirmNew)
  router.get('/undo-address/:value', showUndo)
  router.post('/undo-address/:value', undo)

  router.post('/preview/end', endPreview)
  router.get('/preview/:value', showPreview)
  router.post('/preview/:value', beginPreview)

  router.get('/extensions/:value', showExtension)
  router.post('/extensions/:value', extend)

  router.use('/delivered', keepSecret)
  router.get('/delivered/:value', delivered)
  router.get('/delivered/:value/files/:format', deliveredFile)
  router.post('/delivered/:value/code', sendCode)
  router.post('/delivered/:value/opening', openByCode)

  router.get('/subscriptions/:value', showSubscription)
  router.post('/subscriptions/:value', changeSubscription)

  router.post('/projects/:id/documents', upload)
  router.get('/documents/:id/renaming', renaming)
  router.post('/documents/:id/renaming', rename)
  router.delete('/documents/:id', remove)
  router.post('/documents/:id/deletion', remove)

  router.post('/projects/:id/updates', write)
  router.post('/updates', writeAnywhere)
  router.post('/updates/visit', visit)
  router.post('/updates/:id/comments', comment)

  router.get('/account', showAccount)
  router.post('/account', changeAccount)
  router.get('/account/mails', showMails)
  router.post('/account/mails/:group', changeGroup)
  router.post('/account/mails/reports/:id', changeReport)
  router.get('/account/password', showPassword)
  router.post('/account/password', changePassword)
  router.get('/account/address', showAddress)
  router.post('/account/address', askForNew)
  router.delete('/account/address', withdrawNew)
  router.post('/account/address/withdrawal', withdrawNew)
  router.get('/account/leaving', leaving)
  router.post('/account/leaving', leave)
  router.get('/account/sessions', showSessions)
  router.get('/account/sessions/ending', showEndingAll)
  router.post('/account/sessions/ending', endAll)
  router.get('/account/sessions/:session/ending', showEnding)
  router.post('/account/sessions/:session/ending', end)
  router.get('/account/access', showProjectsSeen)
  router.get('/account/access/:id', showWhoSees)
  router.get('/account/membership', showMemberships)
  router.post('/account/membership', actFor)
  router.get('/account/profile-log', showProfileLog)

  router.post('/account/picture', savePicture)
  router.delete('/account/picture', removePicture)
  router.post('/account/picture/removal', removePicture)
  router.get('/people/pictures/:id', pictureOfPerson)

  router.get('/logos/:id', logo)
  router.use('/account/settings', mustSetAccount)
  router.get('/account/settings', showSettings)
  router.post('/account/settings', saveSettings)
  router.post('/account/settings/logo', saveLogo)
  router.delete('/account/settings/logo', removeLogo)
  router.post('/account/settings/logo/removal', removeLogo)
  router.post('/account/settings/legal-representatives', addLegalRepresentative)
  router.delete('/account/settings/legal-representatives/:id', removeLegalRepresentative)
  router.post('/account/settings/legal-representatives/:id/removal', removeLegalRepresentative)

  router.use('/account/activity', mustSetAccount)
  router.get('/account/activity', showActivity)
  router.get('/account/activity/csv', downloadActivity)
  router.use('/account/billing', mustSeeBilling)
  router.get('/account/billing', showBilling)
  router.post('/account/billing', saveBilling)
  router.get('/account/billing/invoices/:id', invoice)

  addPeopleRoutes(router)
  addTokenRoutes(router)
  addPartnerRoutes(router)
  addClientRoutes(router)
  addContactRoutes(router)

  return router
}
