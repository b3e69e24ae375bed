import type { Router } from 'express'
import { showApi, showOpenApi } from '../../api/described/handlers.ts'
import { showFeed } from '../calendar/feed-handlers.ts'
import { endOwnCalendar, renewCalendar, showCalendar } from '../calendar/handlers.ts'
import { addWebhookRoutes } from '../webhooks/routes.ts'
import { endOneToken, showEndingToken, showTokens } from './handlers.ts'
import { createMachine, newMachine } from './machine-handlers.ts'
import { createToken, newToken, showTokensOf } from './make-handlers.ts'

/** What programs ask and are told by: what tokens are for, one's own, and those of the people and machine accounts that one looks after; what stands before `/account/people` holds here, too. */
export function addTokenRoutes(router: Router): void {
  router.get('/api', showApi)
  router.get('/openapi.json', showOpenApi)
  router.get('/account/tokens', showTokens)
  router.post('/account/tokens', createToken)
  router.get('/account/tokens/new', newToken)
  router.delete('/account/tokens/:id', endOneToken)
  router.get('/account/tokens/:id/ending', showEndingToken)
  router.post('/account/tokens/:id/ending', endOneToken)
  router.get('/account/people/machines/new', newMachine)
  router.post('/account/people/machines', createMachine)
  router.get('/account/people/:id/tokens', showTokensOf)
  router.post('/account/people/:id/tokens', createToken)
  router.get('/account/people/:id/tokens/new', newToken)
  router.get('/calendar/:value', showFeed)
  router.get('/account/calendar', showCalendar)
  router.post('/account/calendar', renewCalendar)
  router.delete('/account/calendar', endOwnCalendar)
  router.post('/account/calendar/ending', endOwnCalendar)
  addWebhookRoutes(router)
}
