import type { Router } from 'express'
import { endOne, mustKeepWebhooks, showEnding, showOne, showWebhooks } from './handlers.ts'
import { change, changing, create, newSecret, newWebhook } from './make-handlers.ts'
import { disable, enable, replay, test } from './verb-handlers.ts'

/** Where an organisation is told of what happens: for those who look after its account. */
export function addWebhookRoutes(router: Router): void {
  router.use('/account/webhooks', mustKeepWebhooks)
  router.get('/account/webhooks', showWebhooks)
  router.post('/account/webhooks', create)
  router.get('/account/webhooks/new', newWebhook)
  router.get('/account/webhooks/:id', showOne)
  router.post('/account/webhooks/:id', change)
  router.delete('/account/webhooks/:id', endOne)
  router.get('/account/webhooks/:id/changing', changing)
  router.get('/account/webhooks/:id/ending', showEnding)
  router.post('/account/webhooks/:id/ending', endOne)
  router.post('/account/webhooks/:id/secret', newSecret)
  router.post('/account/webhooks/:id/test', test)
  router.post('/account/webhooks/:id/replay', replay)
  router.post('/account/webhooks/:id/disabling', disable)
  router.post('/account/webhooks/:id/enabling', enable)
}
