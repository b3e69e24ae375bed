import type { Request, RequestHandler } from 'express'
import { mustBeCurrent, Outdated } from '../domain/access/actor/current.ts'

/** Answers somebody who is only remembered by what is `inside`; where what is remembered does not hold any more, `readAnew` says who they are, and
 *  `inside` answers once more. */
export function answerRemembered(inside: RequestHandler, readAnew: () => Promise<void>): RequestHandler {
  return (req, res, next) => {
    inside(req, res, (error?: unknown) => {
      ifCurrent(req, error)
        .then((isCurrent) => {
          if (isCurrent || res.headersSent) return next(error)
          return readAnew().then(() => inside(req, res, next))
        })
        .catch(next)
    })
  }
}

/** Whether what came of a request came of what still holds. */
async function ifCurrent(req: Request, error: unknown): Promise<boolean> {
  if (error instanceof Outdated) return false
  try {
    await mustBeCurrent(req.actor)
    return true
  } catch (found) {
    if (found instanceof Outdated) return false
    throw found
  }
}
