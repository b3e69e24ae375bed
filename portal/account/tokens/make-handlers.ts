import type { Request, Response } from 'express'
import type { z } from 'zod'
import { proofNeeded } from '../../../domain/people/passwords/proof.ts'
import { keyOf } from '../../../domain/people/sign-in/sessions.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { findTokensOf } from '../../../domain/tokens/list.ts'
import { type MadeToken, makeToken, tokenDays } from '../../../domain/tokens/make.ts'
import { callerOf } from '../../../doors/browser.ts'
import { show } from '../../answer.ts'
import { nothing, pageQuery, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import type { Wrong } from '../../forms/state.ts'
import { askingHere } from '../handlers.ts'
import { tokenForm } from './form.ts'
import { madePage } from './made.page.tsx'
import { newTokenPage } from './new.page.tsx'
import { tokensPage } from './tokens.page.tsx'

type Asked = Request<{ id?: string }>

/** `GET /account/tokens/new`, `GET /account/people/:id/tokens/new` */
export const newToken = (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  return showNew(req, res)
}

/** `POST /account/tokens`, `POST /account/people/:id/tokens`: the one answer that tells the token. */
export const createToken = formHandler({
  schema: tokenForm,
  verb: async (req: Asked, { current, ...asked }: z.output<typeof tokenForm>) => {
    const actor = askingHere(req as Request)
    const proof = { current, ...callerOf(req as Request), session: keyOf(req.sessionID) }
    const sent = onceOf(req)
    // What stands for the form is kept a day; the password is no part of it.
    const once = sent && { ...sent, said: { at: req.path, asked } }
    return makeToken(actor, req.params.id ?? actor.membershipId, asked, { proof, once })
  },
  page: showNew,
  next: (req, res, made: MadeToken) => {
    show(req as Request, res.status(201), { ...made, to: listOf(req) }, madePage)
  },
})

/** `GET /account/people/:id/tokens` */
export const showTokensOf = async (req: Request<{ id: string }>, res: Response) => {
  const { page } = parseQuery(pageQuery, req.query)
  show(req as Request, res, await findTokensOf(askingHere(req as Request), req.params.id, page), tokensPage)
}

const listOf = ({ params: { id } }: Asked) => (id ? `/account/people/${id}/tokens` : '/account/tokens')

async function showNew(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const actor = askingHere(req as Request)
  const { id } = req.params
  const holder = id ? (await findTokensOf(actor, id)).holder : null
  if (holder && (!holder.isMachine || holder.isDisabled)) throw new NotFound()
  const needed = await proofNeeded(actor, keyOf(req.sessionID))
  const data = { email: actor.email, needed, days: tokenDays(), holder, to: listOf(req) }
  show(req as Request, res, data, newTokenPage(wrong))
}
