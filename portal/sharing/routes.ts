import type { Router } from 'express'
import {
  change as changeShare,
  create as createShare,
  endShare,
  newShare,
  showEndingShare,
  showShare,
  showSharing,
} from './handlers.ts'

/** The addresses of shares: who something is shared with. */
export function addSharingRoutes(router: Router): void {
  router.get('/projects/:id/sharing', showSharing)
  router.post('/projects/:id/sharing', createShare)
  router.get('/projects/:id/sharing/new', newShare)
  router.get('/shares/:id', showShare)
  router.post('/shares/:id', changeShare)
  router.delete('/shares/:id', endShare)
  router.get('/shares/:id/ending', showEndingShare)
  router.post('/shares/:id/ending', endShare)
}
