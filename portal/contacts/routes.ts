import type { Router } from 'express'
import { NotFound } from '../../domain/refusals.ts'
import { isUuid } from '../forms/form.ts'
import { change, changing, contact, contacts, create, newContact, remove } from './book/handlers.ts'
import { mustSee } from './seeing.ts'
import { setHandlers } from './sets/handlers.ts'

/** The addresses of contacts, groups and teams. */
export function addContactRoutes(router: Router): void {
  router.param('membershipId', (_req, _res, next, id) => next(isUuid(id) ? undefined : new NotFound()))

  router.use(['/contacts', '/groups', '/teams'], mustSee)
  router.get('/contacts', contacts)
  router.post('/contacts', create)
  router.get('/contacts/new', newContact)
  router.get('/contacts/:id', contact)
  router.post('/contacts/:id', change)
  router.delete('/contacts/:id', remove)
  router.get('/contacts/:id/changing', changing)
  router.post('/contacts/:id/deletion', remove)

  for (const [path, of] of [
    ['/groups', setHandlers('Group')],
    ['/teams', setHandlers('Team')],
  ] as const) {
    router.get(path, of.list)
    router.post(path, of.create)
    router.get(`${path}/:id`, of.one)
    router.post(`${path}/:id`, of.rename)
    router.delete(`${path}/:id`, of.remove)
    router.get(`${path}/:id/deletion`, of.deleting)
    router.post(`${path}/:id/deletion`, of.remove)
    router.get(`${path}/:id/members`, of.adding)
    router.post(`${path}/:id/members`, of.add)
    router.delete(`${path}/:id/members/:membershipId`, of.take)
    router.post(`${path}/:id/members/:membershipId/removal`, of.take)
  }
}
