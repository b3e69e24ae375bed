import type { Request, Response } from 'express'
import { resumeWebhook, stopWebhook } from '../../../domain/hooks/end.ts'
import { sendAgain, sendAllAgain, sendTest } from '../../../domain/hooks/replay.ts'
import { done } from '../../answer.ts'
import type { Confirmed } from '../../confirmation.ts'
import { nothing } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import { askingHere } from '../handlers.ts'
import { replayForm } from './form.ts'
import { type OfWebhook, showLog } from './handlers.ts'

/** `POST /account/webhooks/:id/test` */
export const test = formHandler({
  schema: nothing,
  verb: (req: OfWebhook) => sendTest(askingHere(req as Request), req.params.id, onceOf(req as Request)),
  next: back('webhookTested'),
})

/** `POST /account/webhooks/:id/replay`: one message once more, or all since a moment. */
export const replay = formHandler({
  schema: replayForm,
  verb: (req: OfWebhook, { messageId, since }) => {
    const [actor, once] = [askingHere(req as Request), onceOf(req as Request)]
    if (messageId) return sendAgain(actor, req.params.id, messageId, once)
    return sendAllAgain(actor, req.params.id, { since: since as Date }, once)
  },
  page: showLog,
  next: back('webhookReplayed'),
})

/** `POST /account/webhooks/:id/disabling` */
export const disable = formHandler({
  schema: nothing,
  verb: (req: OfWebhook) => stopWebhook(askingHere(req as Request), req.params.id),
  next: back('webhookDisabled'),
})

/** `POST /account/webhooks/:id/enabling` */
export const enable = formHandler({
  schema: nothing,
  verb: (req: OfWebhook) => resumeWebhook(askingHere(req as Request), req.params.id),
  next: back('webhookEnabled'),
})

function back(what: Confirmed['what']) {
  return (req: OfWebhook, res: Response) =>
    done(req as Request, res, `/account/webhooks/${req.params.id}`, {}, { what })
}
