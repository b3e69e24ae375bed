import type { Request, RequestHandler, Response } from 'express'
import { endToken } from '../../../domain/tokens/end.ts'
import { findOwnTokens, findToEnd } from '../../../domain/tokens/list.ts'
import { done, show } from '../../answer.ts'
import { nothing, pageQuery, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { askingHere } from '../handlers.ts'
import { endingTokenPage } from './ending.page.tsx'
import { tokensPage } from './tokens.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /account/tokens` */
export const showTokens: RequestHandler = async (req, res) => {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, { ...(await findOwnTokens(askingHere(req), page)), holder: null }, tokensPage)
}

/** `GET /account/tokens/:id/ending`: one's own token, or one of somebody whom one looks after. */
export const showEndingToken = async (req: Asked, res: Response) => {
  parseQuery(nothing, req.query)
  const actor = askingHere(req as Request)
  const token = await findToEnd(actor, req.params.id)
  show(req as Request, res, { token, isOwn: token.membershipId === actor.membershipId }, endingTokenPage)
}

/** `POST /account/tokens/:id/ending`, and for programs `DELETE /account/tokens/:id` */
export const endOneToken = formHandler({
  schema: nothing,
  verb: async (req: Asked) => {
    const actor = askingHere(req as Request)
    const { membershipId } = await findToEnd(actor, req.params.id)
    await endToken(actor, req.params.id)
    return membershipId === actor.membershipId ? '/account/tokens' : `/account/people/${membershipId}/tokens`
  },
  next: (req, res, to) => done(req as Request, res, to, {}, { what: 'tokenEnded' }),
})
