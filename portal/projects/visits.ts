import type { Request, RequestHandler } from 'express'
import { previewer } from '../../domain/activity/previewer.ts'
import { noteVisit } from '../../domain/activity/visits.ts'

/**
 * Notes who has opened a project or product, once their answer is on its way: nobody waits for it, and an answer does not become an error by it.
 * Only what they were shown counts, and not what staff see as them.
 */
export const notingVisits: RequestHandler<{ id: string }> = (req, res, next) => {
  const { actor } = req as unknown as Request
  if (req.method === 'GET' && actor && !previewer.getStore()) {
    const [membershipId, resourceId] = [actor.membershipId, req.params.id]
    res.once('finish', () => {
      if (res.statusCode === 200 || res.statusCode === 304)
        noteVisit(membershipId, resourceId).catch((error) => console.error(`visit: ${error.message}`))
    })
  }
  next()
}
