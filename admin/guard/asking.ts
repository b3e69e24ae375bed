import { type CurrentAdmin, ForbiddenError } from 'adminjs'
import type { Member } from '../../domain/access/actor/actor.ts'

/** What AdminJS hands to every call: who is signed in, and sometimes from which resource and action it was made. */
export type Context = { currentAdmin?: CurrentAdmin | undefined; resource?: unknown; action?: { name: string } }

const actors = new WeakMap<CurrentAdmin, Member>()

/** The person as AdminJS may know and print them; what they may do stays here, beside it. */
export function signedIn(actor: Member): CurrentAdmin {
  const { membershipId: id, name: title, email, locale, timeZone } = actor
  const admin = { id, email, title, locale, timeZone }
  actors.set(admin, actor)
  return admin
}

/** Who makes this call. Throws ForbiddenError for a call that nobody makes: no call is made without a person. */
export function askingOf(context: Context | undefined): Member {
  const actor = context?.currentAdmin && actors.get(context.currentAdmin)
  if (!actor) throw new ForbiddenError('forbiddenError')
  return actor
}
