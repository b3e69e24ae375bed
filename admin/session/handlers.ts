import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import type { Member } from '../../domain/access/actor/actor.ts'
import { logSignOut } from '../../domain/activity/trace.ts'
import { AccessTakenBack, NotRecognised, PasswordEnded, TooManyAttempts } from '../../domain/people/refusals.ts'
import { cookieOf } from '../../doors/cookie.ts'
import { closeSession, openSession, recognise } from '../../doors/passport.ts'
import { settings } from '../../run/settings.ts'
import { type Locale, locales } from '../../words/catalogue.ts'
import { render } from './page.tsx'
import { type Problem, SignInPage, signInTitle } from './sign-in.page.tsx'

/** The name of the back-office's cookie; the portal's is another one. */
export const cookie = 'portico-admin'

const form = z.strictObject({ email: z.string().max(300), password: z.string().max(1000) })
const empty = { email: 'no-email', password: 'no-password' } as const

const statuses: { [problem in Problem]?: number } = { many: 429, ended: 403, 'taken-back': 403 }

/** Address and password. */
export const showSignIn: RequestHandler = (req, res) => show(req, res)

/** Signs staff in. Everybody else is refused as for a wrong password; a temporary one is changed in the portal first. */
export const signIn: RequestHandler = async (req, res) => {
  const { data } = form.safeParse(req.body)
  if (!data) return show(req, res, 400, ['wrong'])
  const missing = (['email', 'password'] as const).flatMap((field) => (data[field] ? [] : [empty[field]]))
  if (missing.length > 0) return show(req, res, 400, missing, data.email)
  const found = await recognised(req, res)
  if (typeof found === 'string') return show(req, res, statuses[found] ?? 401, [found], data.email)
  if (found.passwordTemporary) return show(req, res, 403, ['temporary'], data.email)
  await openSession(req, res, found)
  res.redirect(303, '/admin')
}

/** Signs out, here. */
export const signOut: RequestHandler = async (req, res) => {
  const { actor } = req
  await closeSession(req)
  if (actor) await logSignOut(actor)
  const { name, options } = cookieOf(cookie, settings.adminUrl)
  res.clearCookie(name, options)
  res.redirect(303, '/sign-in')
}

async function recognised(req: Request, res: Response): Promise<Member | Problem> {
  try {
    return await recognise(req, res, 'staff')
  } catch (error) {
    if (error instanceof NotRecognised) return 'wrong'
    if (error instanceof TooManyAttempts) return 'many'
    if (error instanceof PasswordEnded) return 'ended'
    if (error instanceof AccessTakenBack) return 'taken-back'
    throw error
  }
}

function show(req: Request, res: Response, status = 200, problems: Problem[] = [], email?: string): void {
  const locale = (req.acceptsLanguages([...locales]) || 'en') as Locale
  res.status(status).set('Cache-Control', 'no-store').type('html')
  res.send(render(SignInPage({ locale, problems, email }), locale, signInTitle(locale, problems)))
}
