import type { Router } from 'express'
import { offer, showNewAccess } from './giving/handlers.ts'
import {
  changeTerms,
  end,
  mustGiveAccess,
  remove,
  resend,
  showAccess,
  showEnding,
  showGiven,
  showTerms,
} from './handlers.ts'

/** The addresses of the accesses that an organisation gives to partners. */
export function addGivenAccessRoutes(router: Router): void {
  router.use('/account/partners/access', mustGiveAccess)
  router.get('/account/partners/access', showGiven)
  router.post('/account/partners/access', offer)
  router.get('/account/partners/access/new', showNewAccess)
  router.get('/account/partners/access/:id', showAccess)
  router.get('/account/partners/access/:id/terms', showTerms)
  router.post('/account/partners/access/:id/terms', changeTerms)
  router.post('/account/partners/access/:id/invitation', resend)
  router.post('/account/partners/access/:id/deletion', remove)
  router.get('/account/partners/access/:id/ending', showEnding)
  router.post('/account/partners/access/:id/ending', end)
}
