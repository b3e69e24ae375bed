import type { Request, RequestHandler, Response } from 'express'
import { hasOwnPassword, setPassword } from '../../domain/people/passwords/password.ts'
import { keyOf } from '../../domain/people/sign-in/sessions.ts'
import { callerOf } from '../../doors/browser.ts'
import { openSession } from '../../doors/passport.ts'
import { done, show } from '../answer.ts'
import { asking } from '../asking.ts'
import { nothing, parseQuery } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import type { Wrong } from '../forms/state.ts'
import { firstPasswordForm, passwordForm } from './form.ts'
import { passwordPage } from './password.page.tsx'
import { hasAccountPage } from './shown.ts'

/** Where to change one's password. */
export const showPassword: RequestHandler = (req, res) => {
  parseQuery(nothing, req.query)
  return showWith(req, res)
}

/** Changes one's password; one is signed out everywhere else, and goes on under a new session: who had a copy of the old one is out. */
export const changePassword = formHandler({
  schema: async (req) => ((await hasOwnPassword(asking(req).personId)) ? passwordForm : firstPasswordForm),
  verb: (req, change) => setPassword(asking(req), { ...change, ...callerOf(req), session: keyOf(req.sessionID) }),
  page: showWith,
  next: async (req, res) => {
    const actor = asking(req)
    await openSession(req, res, actor)
    const to = actor.passwordTemporary || !hasAccountPage(actor) ? '/' : '/account'
    done(req, res, to, {}, { what: 'passwordChanged' })
  },
})

async function showWith(req: Request, res: Response, wrong?: Wrong): Promise<void> {
  const { personId, email, passwordTemporary } = asking(req)
  const data = { email, needsCurrent: await hasOwnPassword(personId), isTemporary: passwordTemporary }
  show(req, res, data, passwordPage(wrong))
}
