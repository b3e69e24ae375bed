import type { RequestHandler } from 'express'
import { reachDatabase } from '../domain/health.ts'
import { countTrouble } from '../domain/stranded/counts.ts'

/** 200 while the database, and what else a door needs, can be reached; otherwise the error becomes a 503. Counts, without a name, what
 *  somebody has to look at: that is no reason to take a door out of service. */
export function health(...needs: (() => Promise<void>)[]): RequestHandler {
  return async (_req, res) => {
    for (const reach of [reachDatabase, ...needs]) await reach()
    res.set('Cache-Control', 'no-store').json({ healthy: true, reports: await countTrouble() })
  }
}
