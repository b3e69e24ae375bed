import { z } from 'zod'
import { settings } from '../../run/settings.ts'
import { line } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import { act, type Work } from '../act.ts'
import type { Once } from '../once.ts'
import { mustGive } from '../people/invitations/invite.ts'
import { type Proof, proveOneself } from '../people/passwords/proof.ts'
import { keyOf } from '../people/sign-in/sessions.ts'
import { tellOfToken } from '../people/tell.ts'
import { Conflict, Invalid, NotAllowed } from '../refusals.ts'
import { tokenScopes } from './areas.ts'
import { newSecret } from './secret.ts'

/** For how many days a token can be good: these, as far as the deployment lets them be; else what it lets them be. */
export function tokenDays(): number[] {
  const days = [30, 90, 365].filter((one) => one <= settings.apiTokenDays)
  return days.length > 0 ? days : [settings.apiTokenDays]
}

/** What a token is made of: what it is called, what it opens, for how many days. */
export const tokenAsked = z.strictObject({
  name: line(100),
  scopes: z.array(z.enum(tokenScopes)).min(1, 'missing').max(tokenScopes.length),
  days: z.int(),
})
export type TokenAsked = z.output<typeof tokenAsked>

/** A token that was made: its text is told this once, and kept nowhere. */
export type MadeToken = { id: string; secret: string; expiresAt: Date }

/**
 * Makes a token for the actor themself, or for a machine account (the membership's uuid) of those they look after, whose profile they could
 * give; once they have shown that it is they. They are told by mail. Throws NotFound; NotAllowed for a token in somebody else's name; Invalid;
 * TooOften; as `proveOneself`; Conflict where the same form has made one before, whose text is gone.
 */
export async function makeToken(
  actor: Member,
  membershipId: string,
  asked: TokenAsked,
  { proof, once }: { proof: Proof; once?: Once | undefined },
): Promise<MadeToken> {
  if (!tokenDays().includes(asked.days)) throw new Invalid({ days: 'wrong' })
  await proveOneself(actor, proof)
  const secret = newSecret()
  const expiresAt = new Date(Date.now() + asked.days * 24 * 60 * 60 * 1000)
  let isNew = false
  const make = async (work: Work) => {
    const organisationId = await homeOf(work, actor, membershipId)
    const { name, scopes } = asked
    const row = { name, scopes, organisationId, membershipId, createdById: actor.membershipId, expiresAt }
    const { id } = await work.db.apiToken.create({
      data: { ...row, digest: keyOf(secret), ending: secret.slice(-4) },
      select: { id: true },
    })
    await tellOfToken(work, actor, proof)
    const detail = { scopes: asked.scopes, days: asked.days, membershipId }
    await work.record({ action: 'make-token', subject: 'ApiToken', id, organisationId, detail })
    isNew = true
    return id
  }
  const id = await act(actor, make, { once, limit: 'token' })
  if (!isNew) throw new Conflict('token-told')
  return { id, secret, expiresAt }
}

/** The organisation of a membership that the actor may make tokens for. */
async function homeOf({ the, db }: Work, actor: Member, membershipId: string): Promise<string> {
  if (membershipId === actor.membershipId) return actor.organisation.id
  const membership = await the('update', 'Membership', membershipId, 'profile')
  const person = await db.person.findUniqueOrThrow({ where: { id: membership.personId } })
  if (!person.isMachine || membership.disabledAt) throw new NotAllowed('make-token')
  mustGive(actor, membership)
  return membership.organisationId
}
