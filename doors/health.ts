import type { RequestHandler } from 'express'
import { reachDatabase } from '../domain/health.ts'

/** 200 while the database, and what else a door needs, can be reached; otherwise the error becomes a 503. */
export function health(...needs: (() => Promise<void>)[]): RequestHandler {
  return async (_req, res) => {
    for (const reach of [reachDatabase, ...needs]) await reach()
    res.set('Cache-Control', 'no-store').json({ healthy: true })
  }
}
