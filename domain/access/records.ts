import type { RecordRule } from '../nouns/declaration/policy.ts'
import type { RecordNoun } from '../nouns/declaration/record.ts'
import { recordNouns } from '../nouns/records/index.ts'
import { isDelegate, isMember, type Member, type Reach, type Viewer } from './actor/actor.ts'
import { atLeast, powerIn } from './levels.ts'
import { seesPeople } from './people.ts'
import { hasPowers } from './profiles.ts'
import { type Can, type Condition, reachColumn } from './vocabulary.ts'

/** Organisations by what somebody has to do with them. */
type Around = { whole: string[]; contacts: string[] }

/** Writes what may be done with the things around projects, as each of them declares it. */
export function recordRules(actor: Viewer, can: Can): void {
  const whole = actor.reach.filter(({ kind }) => kind === 'organisation').flatMap(({ ids }) => ids)
  const around = { whole, contacts: contactsOf(actor, whole) }
  for (const noun of recordNouns) {
    for (const rule of noun.policy.filter((one) => isFor(one, noun, actor))) {
      for (const rows of rowsOf(rule, noun, actor, around)) {
        const where = { ...rows, ...rule.state }
        can(rule.may, noun.name, ...(rule.columns ? ([rule.columns, where] as const) : ([where] as const)))
      }
    }
  }
}

/** A rule by which somebody may see rows, those rows as conditions, and what closes it to them; null: it is open. */
export type ReadingRule = { rule: RecordRule; rows: Condition[]; closedBy: 'profile' | 'access-level' | null }

/** The rules by which somebody like a viewer sees rows of a kind of thing around projects: those on people of their side. */
export function readingRules(actor: Viewer, noun: RecordNoun): ReadingRule[] {
  const whole = actor.reach.filter(({ kind }) => kind === 'organisation').flatMap(({ ids }) => ids)
  const around = { whole, contacts: contactsOf(actor, whole) }
  const rules = noun.policy.filter((rule) => [rule.may].flat().includes('read') && isOnSide(rule, actor))
  return rules.map((rule) => {
    const rows = rowsOf(rule, noun, actor, around).map((where) => ({ ...where, ...rule.state }))
    const closedBy = !isHighEnough(rule, noun, actor) ? 'access-level' : !fitsProfile(rule, actor) ? 'profile' : null
    return { rule, rows, closedBy }
  })
}

const isFor = (rule: RecordRule, noun: RecordNoun, actor: Viewer): boolean =>
  isOnSide(rule, actor) && isHighEnough(rule, noun, actor) && fitsProfile(rule, actor)

const isOnSide = ({ to }: RecordRule, actor: Viewer): boolean =>
  to === 'wallet' ? hasWallet(actor) : to === 'everybody' || isOfSide(actor, to)

const isHighEnough = ({ from, kind }: RecordRule, noun: RecordNoun, actor: Viewer): boolean =>
  !from || atLeast(actor.ceilings[kind ?? noun.kind] ?? 'none', from)

const fitsProfile = ({ profile, unless }: RecordRule, actor: Viewer): boolean =>
  hasPowers(actor.profile, profile) && !(unless && hasPowers(actor.profile, unless))

const hasWallet = (actor: Viewer) => isDelegate(actor) && actor.access.wallet

const isOfSide = (actor: Viewer, side?: 'outside') =>
  isMember(actor) && actor.organisation.isHost === (side !== 'outside')

/** The rows of a rule as conditions, one for each way to them; none where nothing leads there. */
function rowsOf(rule: RecordRule, noun: RecordNoun, actor: Viewer, around: Around): Condition[] {
  if (rule.whose) return isMember(actor) ? [ownRows(rule.whose, actor)] : []
  switch (rule.where ?? (noun.hangs === 'deployment' ? 'deployment' : 'whole')) {
    case 'deployment':
      return [{}]
    case 'whole':
      return [ofOrganisations(noun, around.whole)]
    case 'contacts':
      return around.contacts.length > 0 ? [ofOrganisations(noun, around.contacts)] : []
    case 'own-organisation':
      return isMember(actor) || rule.to === 'wallet' ? [ofOrganisations(noun, [actor.organisation.id])] : []
    case 'above': {
      const less = actor.reach.filter(({ kind }) => kind !== 'organisation')
      return less.map(({ organisationIds }) => ofOrganisations(noun, organisationIds))
    }
    case 'managed':
      return managed(noun, actor)
    case 'managed-for-colleagues':
      return forColleagues(managed(noun, actor), actor)
    case 'managed-own':
      return ofOwn(managed(noun, actor), actor)
    case 'managed-own-for-colleagues':
      return forColleagues(ofOwn(managed(noun, actor), actor), actor)
    case 'reached':
      return reached(noun, actor.reach)
  }
}

/** The rows that lead to where somebody manages projects. */
function managed(noun: RecordNoun, { reach, ceilings }: Viewer): Condition[] {
  return reached(
    noun,
    reach.filter(({ areas }) => atLeast(powerIn('overview', areas, ceilings), 'manage')),
  )
}

/** Of these rows those of the organisation that somebody acts for. */
function ofOwn(all: Condition[], { organisation: { id: organisationId } }: Viewer): Condition[] {
  return all.flatMap((rows) => {
    const among = rows.organisationId as { in: string[] } | undefined
    return among && !among.in.includes(organisationId) ? [] : [{ ...rows, organisationId }]
  })
}

/** Of these rows those for colleagues of somebody outside the host, as far as they are told of people. */
function forColleagues(all: Condition[], viewer: Viewer): Condition[] {
  const { id: homeId, isHost } = viewer.organisation
  return isHost || !seesPeople(viewer) ? [] : all.map((rows) => ({ ...rows, homeId }))
}

/** The rows that these lead to. */
function reached(noun: RecordNoun, reach: Reach[]): Condition[] {
  return reach.flatMap(({ kind, ids }) => {
    const column = reachColumn(kind, noun)
    return column ? [{ [column]: { in: ids } }] : []
  })
}

/** The rows that belong to these organisations. */
function ofOrganisations(noun: RecordNoun, ids: string[]): Condition {
  if (typeof noun.hangs === 'object') return { [noun.hangs.through]: { some: { organisationId: { in: ids } } } }
  return { [noun.name === 'Organisation' ? 'id' : 'organisationId']: { in: ids } }
}

/** The rows whose columns name somebody, their person or their organisation. */
function ownRows(whose: NonNullable<RecordRule['whose']>, actor: Member): Condition {
  if (typeof whose === 'string') return { [whose]: actor.membershipId }
  const ids = { person: actor.personId, organisation: actor.organisation.id, membership: actor.membershipId }
  return Object.fromEntries(Object.entries(whose).flatMap(([column, who]) => (who ? [[column, ids[who]]] : [])))
}

/**
 * Whoever works on a project knows by name and address who else may: the people, teams and groups of the customer, of the host, and
 * of those who take part in it, as far as its level opens the area people. Organisations they reach as a whole are not among these.
 * Source: permission-profiles.csv, view_contacts_and_groups.
 */
function contactsOf(actor: Viewer, whole: string[]): string[] {
  const open = actor.reach.filter(({ areas }) => atLeast(powerIn('people', areas, actor.ceilings), 'view'))
  const takingPart = open.flatMap((reach) => reach.takingPartIds)
  const all = [actor.organisation.id, ...open.flatMap((reach) => reach.organisationIds), ...takingPart]
  return [...new Set(all)].filter((id) => !whole.includes(id))
}
