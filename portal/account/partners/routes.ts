import type { Router } from 'express'
import { isUuid } from '../../forms/form.ts'
import { addGivenAccessRoutes } from './access/routes.ts'
import { addClientRoutes } from './clients/routes.ts'
import { accept, invite, mustLookAfterPartners, reject, remove, resend, showEnding, showPartners } from './handlers.ts'
import { endShareOfPartner, showEndingPartnerShare, showPartnership } from './partnership/handlers.ts'

/** The addresses of an organisation's partners. */
export function addPartnerRoutes(router: Router): void {
  // Whoever gives access need not look after partners otherwise.
  addGivenAccessRoutes(router)
  addClientRoutes(router)
  router.use('/account/partners', mustLookAfterPartners)
  router.get('/account/partners', showPartners)
  router.post('/account/partners', invite)
  router.get('/account/partners/:id', showPartnership)
  router.param('share', (_req, _res, next, share) => next(isUuid(share) ? undefined : 'route'))
  router.get('/account/partners/:id/shares/:share/ending', showEndingPartnerShare)
  router.post('/account/partners/:id/shares/:share/ending', endShareOfPartner)
  router.get('/account/partners/:id/ending', showEnding)
  router.post('/account/partners/:id/invitation', resend)
  router.post('/account/partners/:id/acceptance', accept)
  router.post('/account/partners/:id/rejection', reject)
  router.post('/account/partners/:id/deletion', remove)
}
