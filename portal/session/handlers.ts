import type { RequestHandler } from 'express'
import { logSignOut } from '../../domain/activity/trace.ts'
import { closeSession, recognise } from '../../doors/passport.ts'
import { done, show } from '../answer.ts'
import { forgetCookie } from '../asking.ts'
import { nothing } from '../forms/form.ts'
import { formHandler } from '../forms/handler.ts'
import { enterPortal } from './enter.ts'
import { signInForm } from './form.ts'
import { signInPage } from './sign-in.page.tsx'
import { returnAddressInForm, returnAddressInQuery } from './way-back.ts'

/** The ways to sign in. */
export const showSignIn: RequestHandler = (req, res) => {
  const wanted = returnAddressInQuery(req.query)
  if (req.actor) return res.redirect(303, wanted.to ?? '/')
  show(req, res, { methods, ...wanted }, signInPage())
}

/** Signs in by address and password. */
export const signIn = formHandler({
  schema: signInForm,
  verb: (req, _, res) => recognise(req, res),
  page: (req, res, wrong) => show(req, res, { methods, ...returnAddressInForm(req) }, signInPage(wrong)),
  next: (req, res, actor, { to }) => enterPortal(req, res, actor, to),
})

/** Signs out, here. */
export const signOut = formHandler({
  schema: nothing,
  verb: async (req) => {
    const { actor } = req
    await closeSession(req)
    if (actor) await logSignOut(actor)
  },
  next: (req, res) => {
    forgetCookie(res)
    done(req, res, '/sign-in', {}, { what: 'signedOut' })
  },
})

const methods = ['password', 'link', 'code']
