import express, { Router } from 'express'
import { inPortal } from '../../domain/access/actor/portal.ts'
import { bearing } from '../../doors/bearer.ts'
import { limitByToken } from './limits.ts'
import { me } from './me.ts'
import { noSuchAddress, tellProblem } from './problem.ts'

/** The API: every address under /api/v1. A token opens it, and nothing else; whatever is refused is told as problem details. */
export function api(): Router {
  const inside = Router().use(limitByToken, express.json({ limit: '100kb' }))
  inside.get('/me', me)
  return Router().use(bearing(inPortal, inside), noSuchAddress, tellProblem)
}
