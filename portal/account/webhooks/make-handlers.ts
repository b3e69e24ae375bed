import type { Request, Response } from 'express'
import { topicsFor } from '../../../domain/hooks/events.ts'
import { findEyes } from '../../../domain/hooks/eyes.ts'
import { findWebhook } from '../../../domain/hooks/list.ts'
import { findSecret, rotateSecret } from '../../../domain/hooks/rotate.ts'
import { changeWebhook, makeWebhook } from '../../../domain/hooks/write.ts'
import { proofNeeded } from '../../../domain/people/passwords/proof.ts'
import { keyOf } from '../../../domain/people/sign-in/sessions.ts'
import { callerOf } from '../../../doors/browser.ts'
import { done, show } from '../../answer.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import type { Wrong } from '../../forms/state.ts'
import { askingHere } from '../handlers.ts'
import { webhookForm } from './form.ts'
import type { OfWebhook } from './handlers.ts'
import { secretPage } from './secret.page.tsx'
import { writingPage } from './writing.page.tsx'

type Asked = Request<{ id?: string }>

/** `GET /account/webhooks/new` */
export const newWebhook = (req: Asked, res: Response) => showNew(req, res)

/** `GET /account/webhooks/:id/changing` */
export const changing = (req: OfWebhook, res: Response) => showNew(req as Asked, res)

/** `POST /account/webhooks`: the answer tells the secret. */
export const create = formHandler({
  schema: webhookForm,
  noun: 'Webhook',
  verb: (req: Asked, { current, ...asked }) => {
    const sent = onceOf(req as Request)
    // What stands for the form is kept a day; the password is no part of it.
    const once = sent && { ...sent, said: asked }
    return makeWebhook(askingHere(req as Request), asked, { proof: proofOf(req, current), once })
  },
  page: showNew,
  next: (req, res, id) => tellSecret(req as Request, res, id),
})

/** `POST /account/webhooks/:id` */
export const change = formHandler({
  schema: webhookForm,
  noun: 'Webhook',
  verb: (req: OfWebhook, { current, ...asked }) =>
    changeWebhook(askingHere(req as Request), req.params.id, asked, proofOf(req as Asked, current)),
  page: (req, res, wrong) => showNew(req as Asked, res, wrong),
  next: (req, res) => done(req as Request, res, `/account/webhooks/${req.params.id}`, {}, { what: 'accountSaved' }),
})

/** `POST /account/webhooks/:id/secret`: another one, which the answer tells. */
export const newSecret = formHandler({
  schema: nothing,
  verb: (req: OfWebhook) => rotateSecret(askingHere(req as Request), req.params.id, onceOf(req as Request)),
  next: (req, res) => tellSecret(req as Request, res, req.params.id),
})

async function tellSecret(req: Request, res: Response, id: string): Promise<void> {
  show(req, res.status(201), await findSecret(askingHere(req), id), secretPage)
}

const proofOf = (req: Asked, current: string | undefined) => ({
  ...{ current, ...callerOf(req as Request) },
  session: keyOf(req.sessionID),
})

async function showNew(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  if (!wrong) parseQuery(nothing, req.query)
  const actor = askingHere(req as Request)
  const webhook = req.params.id ? await findWebhook(actor, req.params.id) : null
  const needed = await proofNeeded(actor, keyOf(req.sessionID))
  const data = { email: actor.email, needed, webhook, topics: topicsFor(actor), eyes: await findEyes(actor) }
  show(req as Request, res, data, writingPage(wrong))
}
