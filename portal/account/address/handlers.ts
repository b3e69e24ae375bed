import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { askForAddress, withdrawAddress } from '../../../domain/people/address/ask.ts'
import { findOwnAddress } from '../../../domain/people/address/own.ts'
import { emailAddress } from '../../../domain/people/email.ts'
import { keyOf } from '../../../domain/people/sign-in/sessions.ts'
import { callerOf } from '../../../doors/browser.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery, secretOrNone } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import type { Wrong } from '../../forms/state.ts'
import { addressPage } from './address.page.tsx'

/** `GET /account/address`: one's address, and the one that waits for its link to be pressed. */
export const showAddress: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showWith(req, res)
}

/** `POST /account/address`: has a link mailed to another one. The answer is the same for every address. */
export const askForNew = formHandler({
  schema: z.strictObject({ email: emailAddress, current: secretOrNone }),
  verb: (req, { email, current }) =>
    askForAddress(asking(req), email, { current, ...callerOf(req), session: keyOf(req.sessionID) }),
  page: showWith,
  next: (req, res) => done(req, res, '/account/address', {}, { what: 'addressAsked' }),
})

/** Takes back what was asked for. */
export const withdrawNew = formHandler({
  schema: nothing,
  verb: (req) => withdrawAddress(asking(req)),
  next: (req, res) => done(req, res, '/account/address', {}, { what: 'addressWithdrawn' }),
})

async function showWith(req: Request, res: Response, wrong?: Wrong): Promise<void> {
  show(req, res, await findOwnAddress(asking(req), keyOf(req.sessionID)), addressPage(wrong))
}
