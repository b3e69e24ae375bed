import type { Router } from 'express'
import { mustLookAfterPartners } from '../handlers.ts'
import {
  accept,
  end,
  giveBack,
  name,
  refuse,
  showClient,
  showClients,
  showEnding,
  showGivingBack,
  showRefusing,
} from './handlers.ts'

/** The addresses of the clients that gave, or offer, an organisation access. */
export function addClientRoutes(router: Router): void {
  router.use('/account/partners/clients', mustLookAfterPartners)
  router.get('/account/partners/clients', showClients)
  router.get('/account/partners/clients/:id', showClient)
  router.post('/account/partners/clients/:id/acceptance', accept)
  router.get('/account/partners/clients/:id/refusal', showRefusing)
  router.post('/account/partners/clients/:id/refusal', refuse)
  router.post('/account/partners/clients/:id/people', name)
  router.get('/account/partners/clients/:id/giving-back', showGivingBack)
  router.post('/account/partners/clients/:id/giving-back', giveBack)
  router.get('/account/partners/clients/:id/ending', showEnding)
  router.post('/account/partners/clients/:id/ending', end)
}
