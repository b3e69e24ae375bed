import type { Request, Response } from 'express'
import { Passport } from 'passport'
import { Strategy } from 'passport-local'
import type { Member } from '../domain/access/actor/actor.ts'
import { emailAddress } from '../domain/people/email.ts'
import { NotRecognised } from '../domain/people/refusals.ts'
import { staffActor, usualActor } from '../domain/people/sign-in/enter.ts'
import { signIn } from '../domain/people/sign-in/sign-in.ts'
import { callerOf, keepBrowser } from './browser.ts'
import { actorOf, type Ticket } from './session-store.ts'

/** Passport with our own people and their passwords, at every door. */
export const passport = new Passport()

passport.serializeUser<Ticket, Request>((req, { personId, membershipId }, done) => {
  const { userAgent = '', address } = callerOf(req)
  done(null, { personId, membershipId, userAgent, address })
})

passport.deserializeUser<Ticket, Request>((req, _ticket, done) => done(null, actorOf(req) ?? false))

passport.use('everybody', byPassword(usualActor))
passport.use('staff', byPassword(staffActor))

function byPassword(choose: typeof usualActor) {
  return new Strategy({ usernameField: 'email', passReqToCallback: true }, (req, typed, password, done) => {
    const email = emailAddress.safeParse(typed)
    if (!email.success) return done(null, false)
    signIn({ ...callerOf(req), email: email.data, password }, choose).then((actor) => done(null, actor), done)
  })
}

/** Whom the fields `email` and `password` of a request belong to; among staff, all others are nobody. Throws NotRecognised,
 *  TooManyAttempts. */
export function recognise(req: Request, res: Response, among: 'everybody' | 'staff' = 'everybody'): Promise<Member> {
  return new Promise((resolve, reject) => {
    const answer = (error: unknown, actor?: Member | false) =>
      actor ? resolve(actor) : reject(error ?? new NotRecognised('wrong-credentials'))
    passport.authenticate(among, answer)(req, res, reject)
  })
}

/** Opens a session for somebody, under a new id: what the browser held before is worthless. The browser is known again later. */
export function openSession(req: Request, res: Response, actor: Member): Promise<void> {
  keepBrowser(req, res)
  return new Promise((resolve, reject) => {
    req.logIn(actor, (error?: unknown) => (error ? reject(error) : resolve()))
  })
}

/** Ends the session of a request. */
export function closeSession(req: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    req.session.destroy((error?: unknown) => (error ? reject(error) : resolve()))
  })
}
