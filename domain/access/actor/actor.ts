import type { Locale, Profile, ResourceKind } from '@prisma/client'
import { query } from '../../../prisma/client.ts'
import { type Layout, layoutOf, type Section } from '../layouts.ts'
import { type Areas, areasSchema, type Ceilings, ceilingsSchema } from '../levels.ts'
import { readActor } from './actor.sql.ts'
import { memoizeActor, sharedPart } from './memoize.ts'

/** Things of one kind that grants open at one project access level. A phase also names the projects it is part of. */
export type Reach = {
  kind: ResourceKind
  ids: string[]
  areas: Areas
  organisationIds: string[]
  projectIds: string[]
  /** The organisations that grants let into these projects too; told to the host's people alone. */
  takingPartIds: string[]
}

/** Somebody who asks: a person in one organisation. What they may do is computed from these plain values alone. */
export type Member = {
  kind: 'member'
  personId: string
  membershipId: string
  name: string
  email: string
  locale: Locale
  timeZone: string
  passwordTemporary: boolean
  memberships: number
  organisation: { id: string; name: string; accent: string; isHost: boolean }
  profile: Profile
  jobRole: string | null
  ceilings: Ceilings
  reach: Reach[]
  layout: Layout
  /** Sections that hold nothing for them, which their layout template leaves out; null where nobody asks it. See portal.ts. */
  without: Section[] | null
}

/** The eyes of an organisation at an access level, for an address without a sign-in. */
export type Audience = Omit<Member, 'kind' | 'personId' | 'membershipId'> & { kind: 'audience' }

/** The installation itself: few rules of its own, never exempt. */
export type System = { kind: 'system' }
export const system: System = { kind: 'system' }

export type Actor = Member | Audience | System

/** A stored session and who it belongs to; the actor is null while its person or membership is disabled. */
export type SessionRow = { data: unknown; expiresAt: Date; seenAt: Date; actor: Member | null } & Validity

/** The values that show whether what is remembered of a session still holds. */
export type Validity = {
  membershipId: string | null
  /** What the answer follows from: ids under which a change is noted (AccessChange). */
  subjects: string[] | null
  /** The transactions that the answer has seen, as PostgreSQL writes a pg_snapshot. */
  snapshot: string
  /** The answer is good for no longer than this. */
  validUntil: Date | null
}

/** Session and actor in one read; null for an unknown or expired session. `id` is the SHA-256 of the cookie's value, in hex. */
export async function actorOfSession(id: string): Promise<SessionRow | null> {
  const [row] = await query<Omit<SessionRow, 'actor'> & ActorRow>('actor-of-session', readActor.bySession(id))
  return row ? { ...row, actor: enabled(row) } : null
}

/** The actor a membership (uuid) stands for, or null when it is unknown, disabled, or a guest's, who does not sign in. */
export async function actorOfMembership(id: string): Promise<Member | null> {
  const [row] = await query<ActorRow>('actor-of-membership', readActor.byMembership(id))
  return row ? enabled(row) : null
}

/** Whom an invitation of a membership (uuid) is for: somebody enabled, or disabled and invited again. Null when there is nobody. */
export async function actorOfInvited(id: string): Promise<(Member & { awaited: boolean }) | null> {
  const [row] = await query<ActorRow>('actor-of-membership', readActor.byMembership(id))
  const found = row?.actor ? memoizeActor(row.actor, parse<Standing>) : null
  return found && (found.enabled || found.awaited) ? found : null
}

/** The eyes of an organisation (uuid) at an access level (uuid); null when either is gone. Source: domain, scheduled reports. */
export async function actorOfAudience(organisationId: string, accessLevelId: string): Promise<Audience | null> {
  const [row] = await query<ActorRow>('actor-of-audience', readActor.byAudience(organisationId, accessLevelId))
  return row?.actor ? memoizeActor(row.actor, parse<Audience>) : null
}

type ActorRow = { actor: string | null }
type Standing = Member & { enabled: boolean; awaited: boolean }

function enabled({ actor }: ActorRow): Member | null {
  const found = actor ? memoizeActor(actor, parse<Standing>) : null
  return found?.enabled ? found : null
}

function parse<Asked extends Member | Audience>(text: string): Asked {
  const row: Asked = JSON.parse(text)
  const reach = (row.reach ?? []).map((one) => ({ ...one, areas: areasOf(one.areas) }))
  const ceilings = sharedPart('ceilings', row.ceilings, (kept): Ceilings => ceilingsSchema.parse(kept))
  const layout = sharedPart('layout', row.layout, layoutOf)
  return { ...row, reach, ceilings, layout, without: null }
}

const areasOf = (kept: unknown) => sharedPart('areas', kept, (areas): Areas => areasSchema.parse(areas))
