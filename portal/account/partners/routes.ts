import type { Router } from 'express'
import { addClientRoutes } from './clients/routes.ts'
import { accept, invite, mustLookAfterPartners, reject, remove, resend, showEnding, showPartners } from './handlers.ts'

/** The addresses of an organisation's partners. */
export function addPartnerRoutes(router: Router): void {
  addClientRoutes(router)
  router.use('/account/partners', mustLookAfterPartners)
  router.get('/account/partners', showPartners)
  router.post('/account/partners', invite)
  router.get('/account/partners/:id/ending', showEnding)
  router.post('/account/partners/:id/invitation', resend)
  router.post('/account/partners/:id/acceptance', accept)
  router.post('/account/partners/:id/rejection', reject)
  router.post('/account/partners/:id/deletion', remove)
}
