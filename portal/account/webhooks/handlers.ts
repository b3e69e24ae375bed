import type { Request, RequestHandler, Response } from 'express'
import { endWebhook } from '../../../domain/hooks/end.ts'
import { keepsWebhooks } from '../../../domain/hooks/eyes.ts'
import { findWebhook, findWebhooks } from '../../../domain/hooks/list.ts'
import { findLog } from '../../../domain/hooks/log.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { done, show } from '../../answer.ts'
import { nothing, pageQuery, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import type { Wrong } from '../../forms/state.ts'
import { askingHere } from '../handlers.ts'
import { endingWebhookPage } from './ending.page.tsx'
import { webhookPage } from './one/webhook.page.tsx'
import { webhooksPage } from './webhooks.page.tsx'

/** An address of one webhook. */
export type OfWebhook = Request<{ id: string }>

/** Before every address of webhooks: to whoever may set up none, none of them is there. */
export const mustKeepWebhooks: RequestHandler = (req, _res, next) => {
  next(keepsWebhooks(askingHere(req)) ? undefined : new NotFound())
}

/** `GET /account/webhooks` */
export const showWebhooks: RequestHandler = async (req, res) => {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findWebhooks(askingHere(req), page), webhooksPage)
}

/** `GET /account/webhooks/:id`: a webhook, and what came of what it was told. */
export const showOne = (req: OfWebhook, res: Response) => showLog(req, res)

/** Shows the page of a webhook, and what was wrong with what was sent there. */
export async function showLog(req: OfWebhook, res: Response, wrong?: Wrong): Promise<void> {
  const { page } = wrong ? { page: 1 } : parseQuery(pageQuery, req.query)
  show(req as Request, res, await findLog(askingHere(req as Request), req.params.id, page), webhookPage(wrong))
}

/** `GET /account/webhooks/:id/ending` */
export const showEnding = async (req: OfWebhook, res: Response) => {
  parseQuery(nothing, req.query)
  const webhook = await findWebhook(askingHere(req as Request), req.params.id)
  show(req as Request, res, { webhook }, endingWebhookPage)
}

/** `POST /account/webhooks/:id/ending`, and for programs `DELETE /account/webhooks/:id` */
export const endOne = formHandler({
  schema: nothing,
  verb: (req: OfWebhook) => endWebhook(askingHere(req as Request), req.params.id),
  next: (req, res) => done(req as Request, res, '/account/webhooks', {}, { what: 'webhookEnded' }),
})
