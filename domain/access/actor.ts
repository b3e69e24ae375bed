import type { Locale, Profile, ResourceKind } from '@prisma/client'
import { sql } from '../../prisma/client.ts'
import { readActor } from './actor.sql.ts'
import { type Layout, layoutSchema } from './layouts.ts'
import { type Areas, areasSchema, type Ceilings, ceilingsSchema } from './levels.ts'
import { profiles } from './profiles.ts'

/** Things of one kind that grants open at one project access level. A phase also names the projects it is part of. */
export type Reach = {
  kind: ResourceKind
  ids: string[]
  areas: Areas
  organisationIds: string[]
  projectIds: string[]
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
}

/** The eyes of an organisation at an access level, for an address without a sign-in. */
export type Audience = Omit<Member, 'kind' | 'personId' | 'membershipId'> & { kind: 'audience' }

/** The installation itself: few rules of its own, never exempt. */
export type System = { kind: 'system' }
export const system: System = { kind: 'system' }

export type Actor = Member | Audience | System

/** A stored session and who it belongs to; the actor is null while its person or membership is disabled. */
export type SessionRow = { data: unknown; expiresAt: Date; seenAt: Date; actor: Member | null }

/** Session and actor in one read; null for an unknown or expired session. `id` is the SHA-256 of the cookie's value, in hex. */
export async function actorOfSession(id: string): Promise<SessionRow | null> {
  const [row] = await sql<ActorRow>('actor-of-session', readActor.bySession, [id, ...reachOfProfiles])
  if (!row) return null
  return { data: row.data, expiresAt: row.expiresAt, seenAt: row.seenAt, actor: row.enabled ? member(row) : null }
}

/** The actor a membership (uuid) stands for, or null when it is unknown or disabled. */
export async function actorOfMembership(id: string): Promise<Member | null> {
  const [row] = await sql<ActorRow>('actor-of-membership', readActor.byMembership, [id, ...reachOfProfiles])
  return row?.enabled ? member(row) : null
}

/** The eyes of an organisation (uuid) at an access level (uuid); null when either is gone. Source: domain, scheduled reports. */
export async function actorOfAudience(organisationId: string, accessLevelId: string): Promise<Audience | null> {
  const [row] = await sql<AudienceRow>('actor-of-audience', readActor.byAudience, [organisationId, accessLevelId])
  if (!row) return null
  const { areas, ...rest } = row
  const reach = [
    { kind: 'organisation' as const, ids: [organisationId], areas, organisationIds: [organisationId], projectIds: [] },
  ]
  return { kind: 'audience', ...parsed({ ...nobody, ...rest, name: rest.organisation.name, reach }) }
}

const nobody = { email: '', passwordTemporary: false, memberships: 0, profile: 'visitor', jobRole: null } as const

type ActorRow = Omit<Member, 'kind'> & { enabled: boolean; data: unknown; expiresAt: Date; seenAt: Date }
type AudienceRow = Pick<Member, 'organisation' | 'ceilings' | 'layout' | 'locale' | 'timeZone'> & { areas: Areas }

const withReach = (wanted: 'all' | 'own') =>
  Object.entries(profiles).flatMap(([profile, { owned }]) => (owned === wanted ? [profile] : []))
const reachOfProfiles = [withReach('all'), withReach('own')]

function member({ enabled, data, expiresAt, seenAt, ...row }: ActorRow): Member {
  return { kind: 'member', ...parsed(row) }
}

function parsed<Row extends Pick<Member, 'ceilings' | 'layout' | 'reach'>>(row: Row): Row {
  const reach = (row.reach ?? []).map((one) => ({ ...one, areas: areasSchema.parse(one.areas) }))
  return { ...row, reach, ceilings: ceilingsSchema.parse(row.ceilings), layout: layoutSchema.parse(row.layout ?? {}) }
}
