import { Router } from 'express'
import { NotFound } from '../domain/refusals.ts'
import { landing } from './landing.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Every address of the portal. Which of them answer without a sign-in stands in doors.ts. */
export function routes(): Router {
  const router = Router()
  router.param('id', (_req, _res, next, id) => next(uuid.test(id) ? undefined : new NotFound()))

  router.get('/', landing)

  return router
}
