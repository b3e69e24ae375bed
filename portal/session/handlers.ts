import type { RequestHandler } from 'express'
import { logSignOut } from '../../domain/activity/trace.ts'
import { closeSession, recognise } from '../../doors/passport.ts'
import { done, show } from '../answer.ts'
import { forgetCookie } from '../asking.ts'
import { nothing, parse } from '../form.ts'
import { orFormAgain } from '../form-again.ts'
import { letIn } from './enter.ts'
import { signInForm } from './form.ts'
import { signInPage } from './sign-in.page.tsx'
import { wantedBy, wantedIn } from './way-back.ts'

/** The ways to sign in. */
export const showSignIn: RequestHandler = (req, res) => {
  const wanted = wantedIn(req.query)
  if (req.actor) return res.redirect(303, wanted.to ?? '/')
  show(req, res, { methods, ...wanted }, signInPage())
}

/** Signs in by address and password. */
export const signIn: RequestHandler = (req, res) =>
  orFormAgain(
    req,
    res,
    async () => {
      const { to } = parse(signInForm, req.body)
      await letIn(req, res, await recognise(req, res), to)
    },
    (wrong) => show(req, res, { methods, ...wantedBy(req) }, signInPage(wrong)),
  )

/** Signs out, here. */
export const signOut: RequestHandler = async (req, res) => {
  parse(nothing, req.body)
  const { actor } = req
  await closeSession(req)
  if (actor) await logSignOut(actor)
  forgetCookie(res)
  done(req, res, '/sign-in', {}, { what: 'signedOut' })
}

const methods = ['password', 'link', 'code']
