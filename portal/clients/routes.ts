import type { Router } from 'express'
import { showClient, showClients, stop, work } from './handlers.ts'

/** The addresses of the clients that somebody of a partner works for. */
export function addClientRoutes(router: Router): void {
  router.get('/clients', showClients)
  router.get('/clients/:id', showClient)
  router.post('/clients/stop', stop)
  router.post('/clients/:id/act', work)
}
