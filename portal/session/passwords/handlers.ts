import type { Request, RequestHandler, Response } from 'express'
import { findReset, resetPassword } from '../../../domain/people/passwords/reset.ts'
import { requestReset } from '../../../domain/people/sign-in/request.ts'
import { callerOf } from '../../../doors/browser.ts'
import { show } from '../../answer.ts'
import { formHandler } from '../../forms/handler.ts'
import type { Wrong } from '../../forms/state.ts'
import { openLinkOrExplain } from '../again.ts'
import { enterPortal } from '../enter.ts'
import { addressForm, newPasswordForm } from '../form.ts'
import { showHolder, signedInBeside } from '../show-holder.ts'
import { keepReturnAddress, returnAddressInForm, returnAddressInQuery, takeReturnAddress } from '../way-back.ts'
import { resetPage } from './reset.page.tsx'
import { resetRequestPage } from './reset-request.page.tsx'

type Asked = Request<{ value: string }>

/** Where to ask for a new password. */
export const showResetRequest: RequestHandler = (req, res) =>
  show(req, res, returnAddressInQuery(req.query), resetRequestPage())

/** Has a link mailed; the answer is the same for every address. */
export const askForReset = formHandler({
  schema: addressForm,
  verb: (req, { email }) => requestReset({ ...callerOf(req), email }),
  page: (req, res, wrong) => show(req, res, returnAddressInForm(req), resetRequestPage(wrong)),
  next: (req, res, _, { email, to }) => {
    keepReturnAddress(res, 'reset', to)
    res.status(202)
    show(req, res, { email, ...(to && { to }) }, resetRequestPage())
  },
})

/** What a reset's link leads to. Looking changes nothing. */
export const showReset: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'reset', () => showWith(req, res))

/** Sets a new password, and signs in. */
export const reset: RequestHandler<{ value: string }> = (req, res) =>
  openLinkOrExplain(req, res, 'reset', () => setNew(req, res))

const setNew = formHandler({
  schema: newPasswordForm,
  verb: (req: Asked, { password }) => resetPassword(req.params.value, password, callerOf(req)),
  page: showWith,
  next: (req, res, actor) => enterPortal(req, res, actor, takeReturnAddress(req, res)),
})

async function showWith(req: Asked, res: Response, wrong?: Wrong): Promise<void> {
  const holder = await findReset(req.params.value)
  showHolder(holder, req, res, { email: holder.email, signedIn: signedInBeside(holder, req) }, resetPage(wrong))
}
