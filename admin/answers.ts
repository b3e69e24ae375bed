import type { RequestHandler } from 'express'
import { isMember } from '../domain/access/actor/actor.ts'
import { traceRefusal } from '../doors/failures/trace.ts'
import { documentOf } from './document.tsx'
import { signedIn } from './guard/asking.ts'
import { messageTexts } from './texts/adminjs.text.ts'

/** Hands AdminJS the person who asks, and takes its answers back: pages into our own document, refusals with a status that
 *  says so. The person is laid beside the session for this request, never into it. */
export const answers: RequestHandler = (req, res, next) => {
  req.session ??= {} as typeof req.session
  if (req.actor && isMember(req.actor))
    Object.defineProperty(req.session, 'adminUser', { value: signedIn(req.actor), configurable: true })
  res.set('Cache-Control', 'no-store')
  const send = res.send.bind(res)
  res.send = (body: unknown) => {
    if (typeof body === 'string' && isPage.test(body)) return send(documentOf(body, req.actor?.locale ?? 'en'))
    if (isRefused(body)) {
      res.status(statusOf(body, req.method))
      // AdminJS says in English, and with our model's name, what it does not find.
      if (body.record?.baseError?.type === 'NotFoundError' && !Object.hasOwn(messageTexts.en, body.notice.message))
        body.notice.message = 'error404Record'
      traceRefusal(req, res.statusCode)
    }
    return send(body)
  }
  next()
}

const isPage = /^\s*<!DOCTYPE html>/

type Refused = {
  notice: { type: 'error'; message: string }
  status?: number
  record?: { baseError?: { type?: string } | null }
}

function isRefused(body: unknown): body is Refused {
  const notice = typeof body === 'object' && body !== null && 'notice' in body ? body.notice : undefined
  return typeof notice === 'object' && notice !== null && 'type' in notice && notice.type === 'error'
}

/** AdminJS's own forms that were not right are answered with 200, for it shows only then what is wrong with them. */
function statusOf({ status, record }: Refused, method: string): number {
  if (status) return status
  if (record?.baseError?.type === 'NotFoundError') return 404
  if (record?.baseError?.type === 'ForbiddenError') return 403
  return method === 'POST' ? 200 : 400
}
