import type { Locale, Profile, ResourceKind } from '@prisma/client'
import { query } from '../../../prisma/client.ts'
import type { ShownReport } from '../../reports/portal/opens.ts'
import { type Layout, layoutOf, type Section } from '../layouts.ts'
import { type Areas, type Ceilings, ceilingsSchema } from '../levels.ts'
import { readActor } from './actor.sql.ts'
import { readDelegate } from './delegate.sql.ts'
import type { GrantRun } from './grants.ts'
import { readWithReach } from './kept-reach.ts'
import { memoizeText, sharedPart } from './memoize.ts'
import { type KnownReach, knownReach } from './reach.ts'

/** Things of one kind that grants open at one project access level. A phase also names the projects it is part of. */
export type Reach = {
  kind: ResourceKind
  ids: string[]
  /** The grants that open the ids, in their order: see grants.ts. */
  grants: GrantRun[]
  /** The project access level (uuid), and what it opens. */
  levelId: string
  areas: Areas
  organisationIds: string[]
  projectIds: string[]
  /** The organisations that grants let into these projects too; told to the host's people alone. */
  takingPartIds: string[]
}

/** Whoever reads what grants open to them. What they may see follows from these plain values alone: functions that only read take a
 *  viewer, whether they have a membership or not. */
export type Viewer = {
  kind: 'member' | 'delegate' | 'guest' | 'audience'
  /** The membership in whose name they read and write; null for those who have none. */
  membershipId: string | null
  name: string
  email: string
  locale: Locale
  timeZone: string
  /** The organisation they look from. */
  organisation: { id: string; name: string; accent: string; isHost: boolean; logoId?: string | null }
  profile: Profile
  ceilings: Ceilings
  reach: Reach[]
  layout: Layout
  /** The reports that the portal shows them, what they are called, and what decides who may open them; absent where nobody asks. */
  reports?: ShownReport[] | null
  /** Sections that hold nothing for them, which their layout template leaves out; null where nobody asks it. See portal.ts. */
  without: Section[] | null
}

/** A viewer who also writes, in the name of a membership: what they make bears it. */
export type Author = Viewer & { kind: 'member' | 'delegate'; personId: string; membershipId: string }

/** A person who signs in to one organisation, with what belongs to their account. */
export type Member = Author & {
  kind: 'member'
  passwordTemporary: boolean
  memberships: number
  jobRole: string | null
  legalRepresentative: boolean
}

/** A member of a partner who acts in a client: they look from the client, as far as its grants and levels let them in, and write under
 *  their own membership in `home`, the partner. Source: partner-product-access.txt. */
export type Delegate = Author & {
  kind: 'delegate'
  home: { id: string; name: string }
  /** The access by which they act, and whether it opens the client's billing. */
  access: { id: string; wallet: boolean }
  /** The first of their other clients, by name. */
  otherClients: { id: string; name: string }[]
}

/** Whoever asks with a session: for themselves, or for a client. */
export type Asker = Member | Delegate

/** A person who came by a link: it opens one thing to them, they have no membership and no account page. Source: domain, guests. */
export type Guest = Viewer & { kind: 'guest'; personId: string; membershipId: null; linkId: string }

/** The eyes of an organisation at an access level, for an address without a sign-in. */
export type Audience = Viewer & { kind: 'audience'; membershipId: null }

/** The installation itself: few rules of its own, never exempt. */
export type System = { kind: 'system' }
export const system: System = { kind: 'system' }

/** Whoever does something: one of the viewers above, or the installation. */
export type Actor = Viewer | System

/** Whether somebody writes in the name of a membership. */
export function isAuthor(actor: Actor): actor is Author {
  return actor.kind === 'member' || actor.kind === 'delegate'
}

/** Whether somebody signs in to an organisation of their own. */
export const isMember = (actor: Actor): actor is Member => actor.kind === 'member'

/** Whether a program acts as an account of its own, which nobody signs in to: the database holds that just these have such an address. */
export const isMachine = ({ email }: Pick<Viewer, 'email'>): boolean => email.startsWith('machine:')

/** Whether somebody acts in a client of their organisation. */
export const isDelegate = (actor: Actor): actor is Delegate => actor.kind === 'delegate'

/** Whether somebody has to choose a password of their own first: nobody acts in a client before. */
export const hasTemporaryPassword = (actor: Asker): boolean => isMember(actor) && actor.passwordTemporary

/** The person (uuid) who acts; null where it is none, but an organisation's eyes or the installation. */
export function personOf(actor: Actor): string | null {
  return isAuthor(actor) || isGuest(actor) ? actor.personId : null
}

const isGuest = (actor: Actor): actor is Guest => actor.kind === 'guest'

/** A stored session and who it belongs to; the actor is null while its person or membership is disabled. */
export type SessionRow = { data: unknown; expiresAt: Date; seenAt: Date; actor: Asker | null } & Validity

/** The values that show whether what is remembered of a session still holds. */
export type Validity = {
  membershipId: string | null
  /** The access (uuid) by which the session acts in a client. */
  accessId: string | null
  /** What the answer follows from: ids under which a change is noted (AccessChange). */
  subjects: string[] | null
  /** The transactions that the answer has seen, as PostgreSQL writes a pg_snapshot. */
  snapshot: string
  /** The answer is good for no longer than this. */
  validUntil: Date | null
}

/** Session and actor in one read, in a second one where it acts in a client; null for an unknown or expired session. `id` is the SHA-256
 *  of the cookie's value, in hex. */
export async function actorOfSession(id: string): Promise<SessionRow | null> {
  const found = await readWithReach<ReadSession>('actor-of-session', id, readActor.bySession(id))
  if (!found) return null
  const { known, ...row } = found
  return (row.accessId && (await delegateOfSession(id))) || { ...row, actor: enabled<Member>(row, known) }
}

/** The session as it acts in a client; null where it does not any more. */
async function delegateOfSession(id: string): Promise<SessionRow | null> {
  const [found] = await query<ReadSession & TextOfReach>('delegate-of-session', readDelegate(id))
  if (!found) return null
  const { reach, ...row } = found
  const actor = enabled<Delegate>(row, knownReach(reach))
  return actor ? { ...row, actor } : null
}

/** The actor a membership (uuid) stands for, or null when it is unknown, disabled, or a guest's, who does not sign in. */
export async function actorOfMembership(id: string): Promise<Member | null> {
  const row = await rowOf(id)
  return row ? enabled<Member>(row, row.known) : null
}

/** Whom an invitation of a membership (uuid) is for: somebody enabled, or disabled and invited again. Null when there is nobody. */
export async function actorOfInvited(id: string): Promise<(Member & { awaited: boolean }) | null> {
  const row = await rowOf(id)
  const found = row ? actorOf<Standing<Member>>(row, row.known) : null
  return found && (found.enabled || found.awaited) ? found : null
}

/** The eyes of an organisation (uuid) at an access level (uuid); null when either is gone. Source: domain, scheduled reports. */
export async function actorOfAudience(organisationId: string, accessLevelId: string): Promise<Audience | null> {
  const statement = readActor.byAudience(organisationId, accessLevelId)
  const [row] = await query<ActorRow & TextOfReach>('actor-of-audience', statement)
  return row ? actorOf<Audience>(row, knownReach(row.reach)) : null
}

/** One statement each: for several at once PostgreSQL reads all that there is of what one of them needs. */
const rowOf = (id: string) => readWithReach<ActorRow>('actor-of-membership', id, readActor.byMembership(id))

/** The member of a row that was read with what they reach; null while they are disabled. */
export const enabledMember = (row: ActorRow & { known: KnownReach }): Member | null => enabled<Member>(row, row.known)

type ActorRow = { actor: string | null }
type TextOfReach = { reach: string | null }
type ReadSession = Omit<SessionRow, 'actor'> & ActorRow
type Standing<Who extends Asker> = Who & { enabled: boolean; awaited: boolean }

function enabled<Who extends Asker>(row: ActorRow, known: KnownReach): Who | null {
  const found = actorOf<Standing<Who>>(row, known)
  return found?.enabled ? found : null
}

/** The same actor for the same texts. */
function actorOf<Asked extends Viewer>({ actor }: ActorRow, { digest, reach }: KnownReach): Asked | null {
  return actor ? memoizeText(`${digest} ${actor}`, () => parse<Asked>(actor, reach)) : null
}

function parse<Asked extends Viewer>(text: string, reach: Reach[]): Asked {
  const row: Asked = JSON.parse(text)
  const ceilings = sharedPart('ceilings', row.ceilings, (kept): Ceilings => ceilingsSchema.parse(kept))
  const layout = sharedPart('layout', row.layout, layoutOf)
  const reports = row.reports ? sharedPart('reports', row.reports, (kept) => kept as ShownReport[]) : null
  return { ...row, reach, ceilings, layout, reports, without: null }
}
