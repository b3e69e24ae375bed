import type { RequestHandler } from 'express'
import { reachDatabase } from '../domain/health.ts'

/** 200 while the database answers; without it the error becomes a 503. */
export const health: RequestHandler = async (_req, res) => {
  await reachDatabase()
  res.set('Cache-Control', 'no-store').json({ healthy: true })
}
