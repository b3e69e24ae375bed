import { Ability, type AbilityTuple, type RawRuleFrom } from '@casl/ability'
import { prismaQuery } from '@casl/prisma/runtime'
import { type NounName, nounNames, nounOf } from '../nouns/index.ts'
import { type Actor, type Author, isAuthor, type Member, type Reach, type Viewer } from './actor/actor.ts'
import { keptActor } from './actor/current.ts'
import { nounsIn, ownFields, visibleFields, writableFields } from './fields.ts'
import { atLeast, type Power, powerIn } from './levels.ts'
import { profiles } from './profiles.ts'
import { staffRules } from './staff.ts'
import { type Action, type Can, type Condition, reachColumn, ruleWriter } from './vocabulary.ts'

/** What one actor may do, as CASL holds it. */
export type Rules = Ability<AbilityTuple, Condition>

const abilities = new WeakMap<Actor, Rules>()

/** Everything an actor may do: the one page of rules. Conditions name plain columns only, so that memory and SQL agree. */
export function abilityOf(actor: Actor): Rules {
  const kept = keptActor(actor)
  const known = abilities.get(kept)
  if (known) return known
  const ability = define(kept)
  abilities.set(kept, ability)
  return ability
}

function define(actor: Actor): Rules {
  const rules: RawRuleFrom<AbilityTuple, Condition>[] = []
  const allow = ruleWriter(rules)
  if (actor.kind === 'system') allow('deliver', 'Delivery', {})
  else {
    for (const reach of actor.reach) reachRules(actor, reach, allow)
    if (isMember(actor)) memberRules(actor, allow)
  }
  return new Ability<AbilityTuple, Condition>(within(actor, rules), {
    conditionsMatcher: prismaQuery,
    fieldMatcher: (names: string[]) => (field: string) => names.includes(field),
  })
}

/** Without the sections that hold nothing for the actor. */
function within(actor: Actor, rules: RawRuleFrom<AbilityTuple, Condition>[]) {
  if (actor.kind === 'system' || !actor.without) return rules
  const absent = new Set<string>(actor.without.flatMap(nounsIn))
  return rules.filter(({ subject }) => !absent.has(String(subject)))
}

/** What one reach opens: its project things area by area, and the names of what stands above them. */
function reachRules(actor: Viewer, reach: Reach, can: Can): void {
  for (const subject of nounNames) {
    const column = reachColumn(reach.kind, subject)
    if (column) subjectRules(actor, reach, subject, { [column]: { in: reach.ids } }, can)
  }
  if (reach.kind === 'phase' && atLeast(powerIn('plan', reach.areas, actor.ceilings), 'view')) {
    can('read', 'Project', ['id', 'organisationId', 'name'], { id: { in: reach.projectIds } })
  }
  organisationRules(actor, reach, can)
}

function subjectRules(actor: Viewer, reach: Reach, subject: NounName, where: Condition, can: Can): void {
  const power = powerIn(nounOf(subject).area, reach.areas, actor.ceilings)
  if (power === 'none') return
  const seen = visibleFields(subject, reach.areas, actor.ceilings, actor.organisation.isHost)
  can('read', subject, seen, where)
  if (!isAuthor(actor)) return
  for (const field of ownFields(subject, reach.areas, actor.ceilings, actor.organisation.isHost))
    can('read', subject, [...seen, field], { ...where, [field]: actor.membershipId })
  if (power === 'view') return
  policyRules(actor, subject, writableFields(subject, seen, reach.areas, actor.ceilings), where, power, can)
}

/** What the policy of a noun lets somebody do who sees these rows. A rule on some of the rows adds nothing to one on all. */
function policyRules(
  actor: Author,
  subject: NounName,
  filled: string[],
  where: Condition,
  power: Power,
  can: Can,
): void {
  const onAll = new Set<Action>()
  for (const { may, from, profile, whose, columns, state } of nounOf(subject).policy) {
    if (!atLeast(power, from) || (profile && !profiles[actor.profile][profile])) continue
    const actions = [may].flat().filter((action) => !onAll.has(action))
    const fields = columns ? filled.filter((field) => columns.includes(field)) : filled
    for (const rows of whose ? rowsOf(whose, actor, where) : [where])
      for (const action of actions) can(action, subject, ...ofFields(action, fields), { ...rows, ...state })
    if (!whose && !columns && !state) for (const action of actions) onAll.add(action)
  }
}

/** Verbs with a consequence are about a row, not about its columns. */
const ofFields = (action: Action, fields: string[]): [string[]] | [] => (isPlain(action) ? [fields] : [])
const isPlain = (action: Action) => ['create', 'update', 'delete'].includes(action)

function rowsOf(whose: string, actor: Author, where: Condition): Condition[] {
  return whose === 'own-organisation' ? insideOwn(actor, where) : [{ ...where, [whose]: actor.membershipId }]
}

/** Inside one's own organisation is what its people put somewhere, what is in its own projects, and to the host, which
 *  holds an owner grant on all it serves, what is there. Source: permission-profiles.csv, view_edit_delete_others_proofs_and_files. */
function insideOwn({ organisation: { id, isHost } }: Author, where: Condition): Condition[] {
  if (isHost) return [where]
  const reached = where.organisationId as { in: string[] } | undefined
  const owned = !reached || reached.in.includes(id) ? [{ ...where, organisationId: id }] : []
  return [{ ...where, creatorOrganisationId: id }, ...owned]
}

function organisationRules(actor: Viewer, reach: Reach, can: Can): void {
  const whole = reach.kind === 'organisation'
  if (whole) can('read', 'Organisation', { id: { in: reach.ids } })
  else can('read', 'Organisation', ['id', 'name', 'accent'], { id: { in: reach.organisationIds } })
  if (!atLeast(actor.ceilings.products ?? 'none', 'view')) return
  if (whole) can('read', 'Product', { organisationId: { in: reach.ids } })
  if (reach.kind === 'product') can('read', 'Product', { id: { in: reach.ids } })
}

const isMember = (actor: Actor): actor is Member => actor.kind === 'member'

/** Themselves, and, inside the host, what staff work with. */
function memberRules(actor: Member, can: Can): void {
  can('read', 'Organisation', ['id', 'name', 'accent'], { id: actor.organisation.id })
  can(['read', 'update'], 'Person', ['id', 'name', 'email', 'locale', 'timeZone', 'mailsUpdates'], {
    id: actor.personId,
  })
  can('read', 'Membership', { personId: actor.personId })
  if (actor.organisation.isHost) staffRules(actor, can)
}
