import type { Router } from 'express'
import { decline, give, showAccessAnswering, showRequests } from '../access-requests/answering/handlers.ts'
import { accessAskingOf, askingAccessTo } from '../access-requests/handlers.ts'
import { change, creatingOf, endShare, newShareOf, sharingOf, showEndingShare, showShare } from './handlers.ts'

/** The addresses at which access to a project or product is asked for, given and taken away. */
export function addSharingRoutes(router: Router): void {
  router.get('/projects/:id/access-request', accessAskingOf('project'))
  router.post('/projects/:id/access-request', askingAccessTo('project'))
  router.get('/products/:id/access-request', accessAskingOf('product'))
  router.post('/products/:id/access-request', askingAccessTo('product'))
  router.get('/access-requests', showRequests)
  router.get('/access-requests/:id', showAccessAnswering)
  router.post('/access-requests/:id/share', give)
  router.post('/access-requests/:id/refusal', decline)
  router.get('/projects/:id/sharing', sharingOf('project'))
  router.post('/projects/:id/sharing', creatingOf('project'))
  router.get('/projects/:id/sharing/new', newShareOf('project'))
  router.get('/products/:id/sharing', sharingOf('product'))
  router.post('/products/:id/sharing', creatingOf('product'))
  router.get('/products/:id/sharing/new', newShareOf('product'))
  router.get('/shares/:id', showShare)
  router.post('/shares/:id', change)
  router.delete('/shares/:id', endShare)
  router.get('/shares/:id/ending', showEndingShare)
  router.post('/shares/:id/ending', endShare)
}
