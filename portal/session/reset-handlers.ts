import type { Request, RequestHandler, Response } from 'express'
import { findReset, resetPassword } from '../../domain/people/passwords/reset.ts'
import { requestReset } from '../../domain/people/sign-in/request.ts'
import { callerOf } from '../../doors/browser.ts'
import { show } from '../answer.ts'
import { parse } from '../form.ts'
import { orFormAgain } from '../form-again.ts'
import type { Wrong } from '../problem.ts'
import { orDeadLink } from './again.ts'
import { letIn } from './enter.ts'
import { addressForm, newPasswordForm } from './form.ts'
import { resetPage } from './reset.page.tsx'
import { resetRequestPage } from './reset-request.page.tsx'
import { showHolder, signedInBeside } from './show-holder.ts'
import { keepWayBack, takeWayBack, wantedBy, wantedIn } from './way-back.ts'

/** Where to ask for a new password. */
export const showResetRequest: RequestHandler = (req, res) => show(req, res, wantedIn(req.query), resetRequestPage())

/** Has a link mailed; the answer is the same for every address. */
export const askForReset: RequestHandler = (req, res) =>
  orFormAgain(
    req,
    res,
    async () => {
      const { email, to } = parse(addressForm, req.body)
      await requestReset({ ...callerOf(req), email })
      keepWayBack(res, 'reset', to)
      res.status(202)
      show(req, res, { email, ...(to && { to }) }, resetRequestPage())
    },
    (wrong) => show(req, res, wantedBy(req), resetRequestPage(wrong)),
  )

/** What a reset's link leads to. Looking changes nothing. */
export const showReset: RequestHandler<{ value: string }> = (req, res) =>
  orDeadLink(req, res, 'reset', () => showWith(req, res))

/** Sets a new password, and signs in. */
export const reset: RequestHandler<{ value: string }> = (req, res) =>
  orDeadLink(req, res, 'reset', () =>
    orFormAgain(
      req,
      res,
      async () => {
        const { password } = parse(newPasswordForm, req.body)
        await letIn(req, res, await resetPassword(req.params.value, password, callerOf(req)), takeWayBack(req, res))
      },
      (wrong) => showWith(req, res, wrong),
    ),
  )

async function showWith(req: Request<{ value: string }>, res: Response, wrong?: Wrong): Promise<void> {
  const holder = await findReset(req.params.value)
  showHolder(holder, req, res, { email: holder.email, signedIn: signedInBeside(holder, req) }, resetPage(wrong))
}
