import type { AccessLevel, Locale, Membership, Profile } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { ceilingsSchema, isWithin } from '../../access/levels.ts'
import { can } from '../../access/scope.ts'
import { mustGive } from '../../people/invitations/invite.ts'
import { isHigher } from '../../people/members/change-profile.ts'
import { NotAllowed } from '../../refusals.ts'
import type { LineValues } from '../kinds/field.ts'
import type { Importing, LineProblem, Planned } from '../kinds/planned.ts'
import { keepsBilling } from './keeps-billing.ts'
import { type Known, knownPeople } from './known-people.ts'
import { withinLicences } from './within-licences.ts'

/** Somebody whom a line names, of an organisation that is there, or is to be made (without id). */
export type Wanted = {
  line: number
  organisation: { id?: string; name: string }
  /** The organisation, where the same file says what it is. */
  within?: Planned
  values: LineValues
  /** What they are where the line does not say so. */
  usual: Profile
  /** Whoever onboards may make this one what they are. */
  isGiven?: boolean
}

/** Decides about people: who is to be invited, whose profile, level or job role changes, who is refused. */
export async function planPeople(importing: Importing, wanted: Wanted[]): Promise<Planned[]> {
  const known = await knownPeople(importing.db, wanted)
  const seen = new Map<string, number>()
  const planned = wanted.map((one): Planned => {
    const { id } = one.organisation
    const { within } = one
    const about = {
      line: one.line,
      subject: 'Membership' as const,
      title: titleOf(one),
      ...(within ? { within } : { placeId: id as string }),
    }
    const refused = (problem: LineProblem): Planned => ({ ...about, effect: 'refuse', problem })
    if (id && !can(importing.actor, 'invite', 'Organisation', { id })) return refused({ problem: 'not-yours' })
    const email = String(one.values.email ?? '')
    const member = known.member(one)
    if (!email && !member) return refused({ field: 'email', problem: 'missing' })
    const same = `${one.organisation.id ?? one.organisation.name} ${member?.personId ?? known.personId(email) ?? email}`
    const before = seen.get(same)
    if (before) return refused({ field: 'email', problem: 'twice-in-file', detail: { line: before } })
    seen.set(same, one.line)
    const problem = member ? null : refusedToInvite(importing, one, known)
    if (problem) return refused(problem)
    if (!member) return { ...about, effect: 'make', mails: true, after: newcomer(one, known) }
    return changed(importing, about, member, one.values, known)
  })
  return withinLicences(importing, await keepsBilling(importing, planned))
}

const titleOf = ({ values, organisation }: Wanted) =>
  `${nameIn(values) || String(values.email ?? '')} (${organisation.name})`

/** What somebody is called: by a name, or by its two parts; empty where the line says neither. */
export function nameIn({ personName, firstName, lastName }: LineValues): string {
  return String(personName ?? [firstName, lastName].filter(Boolean).join(' '))
}

function newcomer({ values, usual }: Wanted, known: Known) {
  const email = String(values.email)
  return {
    email,
    name: nameIn(values) || email.slice(0, email.indexOf('@')),
    profile: (values.profile as Profile | undefined) ?? usual,
    accessLevelId: known.level(values.accessLevelId)?.id ?? null,
    jobRole: (values.jobRole as string | undefined) ?? null,
    locale: (values.personLocale as Locale | undefined) ?? null,
  }
}

function refusedToInvite({ actor }: Importing, one: Wanted, known: Known): LineProblem | null {
  const { id } = one.organisation
  const { profile } = newcomer(one, known)
  const level = known.level(one.values.accessLevelId)
  if (!level) return { field: 'accessLevelId', problem: one.values.accessLevelId ? 'unknown-title' : 'missing' }
  if (!one.isGiven) {
    const problem = refusedToGive(() => mustGive(actor, { profile }), 'profile')
    if (problem) return problem
  }
  return isAbove(actor, id, level) ? aboveOwn : null
}

const aboveOwn: LineProblem = { field: 'accessLevelId', problem: 'give-access-level' }

/** Whether an access level would let somebody of the actor's own organisation do more than the actor may themself. */
const isAbove = (
  { organisation, ceilings }: Member,
  organisationId: string | undefined,
  level: Pick<AccessLevel, 'ceilings'>,
) => organisationId === organisation.id && !isWithin(ceilingsSchema.parse(level.ceilings), ceilings)

function refusedToGive(rule: () => void, field: string): LineProblem | null {
  try {
    rule()
    return null
  } catch (error) {
    if (error instanceof NotAllowed) return { field, problem: error.code }
    throw error
  }
}

type About = Pick<Planned, 'line' | 'title' | 'within' | 'placeId'> & { subject: 'Membership' }

function changed({ actor }: Importing, about: About, member: Membership, values: LineValues, known: Known): Planned {
  const row = { ...about, rowId: member.id }
  // Whoever was disabled stays so, and whoever was invited is asked no second time.
  if (member.disabledAt) return { ...row, effect: 'same' }
  const level = known.level(values.accessLevelId)
  if (values.accessLevelId && !level)
    return { ...row, effect: 'refuse', problem: { field: 'accessLevelId', problem: 'unknown-title' } }
  const said = { profile: values.profile, jobRole: values.jobRole, accessLevelId: level?.id }
  const names = (['profile', 'jobRole', 'accessLevelId'] as const).filter(
    (name) => said[name] !== undefined && said[name] !== member[name],
  )
  if (names.length === 0) return { ...row, effect: 'same' }
  const closed = names.find((name) => !can(actor, 'update', 'Membership', member, name))
  if (closed) return { ...row, effect: 'refuse', problem: { field: closed, problem: 'not-yours' } }
  if (!names.every((name) => name === 'jobRole')) {
    const given = names.includes('profile') ? [member.profile, said.profile as Profile] : [member.profile]
    for (const profile of given) {
      const problem = refusedToGive(() => mustGive(actor, { profile }), 'profile')
      if (problem) return { ...row, effect: 'refuse', problem }
    }
    const isOwn = member.personId === actor.personId && names.includes('profile')
    if (isOwn && isHigher(said.profile as Profile, member.profile))
      return { ...row, effect: 'refuse', problem: { field: 'profile', problem: 'own-profile-upwards' } }
  }
  if (level && names.includes('accessLevelId') && isAbove(actor, member.organisationId, level))
    return { ...row, effect: 'refuse', problem: aboveOwn }
  const of = (from: object) => Object.fromEntries(names.map((name) => [name, (from as LineValues)[name] ?? null]))
  return { ...row, effect: 'change', before: of(member), after: of(said) }
}
