import { Ability, type AbilityTuple, type RawRuleFrom } from '@casl/ability'
import { prismaQuery } from '@casl/prisma/runtime'
import { type NounName, nounNames, nounOf } from '../nouns/index.ts'
import { type Actor, type Author, isAuthor, isDelegate, isMember, type Reach, type Viewer } from './actor/actor.ts'
import { keptActor } from './actor/current.ts'
import { nounsIn, ownFields, visibleFields, writableFields } from './fields.ts'
import { type Area, atLeast, type Power, powerIn } from './levels.ts'
import { hasPowers } from './profiles.ts'
import { recordRules } from './records.ts'
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
    recordRules(actor, allow)
    if (isMember(actor) && actor.organisation.isHost) allow('enter', 'BackOffice', {})
  }
  return new Ability<AbilityTuple, Condition>(within(actor, rules), {
    conditionsMatcher: prismaQuery,
    fieldMatcher: (names: string[]) => (field: string) => names.includes(field),
  })
}

/** Without the sections that hold nothing for the actor, and without letting anybody in where they act for a client. */
function within(actor: Actor, all: RawRuleFrom<AbilityTuple, Condition>[]) {
  const rules = actor.kind === 'delegate' ? all.filter(({ action }) => action !== 'share' && action !== 'unshare') : all
  if (actor.kind === 'system' || !actor.without) return rules
  const absent = new Set<string>(actor.without.flatMap(nounsIn))
  return rules.filter(({ subject }) => !absent.has(String(subject)))
}

/** What one reach opens: its project things area by area, and the name of the project that a phase is part of. */
function reachRules(actor: Viewer, reach: Reach, can: Can): void {
  for (const subject of nounNames) {
    const column = reachColumn(reach.kind, nounOf(subject))
    if (column) subjectRules(actor, reach, subject, { [column]: { in: reach.ids } }, can)
  }
  if (reach.kind === 'phase' && atLeast(powerIn('plan', reach.areas, actor.ceilings), 'view')) {
    can('read', 'Project', ['id', 'organisationId', 'name'], { id: { in: reach.projectIds } })
  }
}

function subjectRules(actor: Viewer, reach: Reach, subject: NounName, where: Condition, can: Can): void {
  const power = powerIn(nounOf(subject).area, reach.areas, actor.ceilings)
  if (power === 'none') return
  const seen = visibleFields(subject, reach.areas, actor.ceilings, actor.organisation.isHost, reach.kind)
  can('read', subject, seen, where)
  if (!isAuthor(actor)) return
  for (const field of ownFields(subject, reach.areas, actor.ceilings, actor.organisation.isHost))
    can('read', subject, [...seen, field], { ...where, [field]: actor.membershipId })
  const filled = writableFields(subject, seen, reach.areas, actor.ceilings)
  const powerAt = (area: Area = nounOf(subject).area) => powerIn(area, reach.areas, actor.ceilings)
  policyRules(actor, subject, filled, where, powerAt, can)
}

/** What the policy of a noun lets somebody do who sees these rows. A rule on some of the rows adds nothing to one on all. */
function policyRules(
  actor: Author,
  subject: NounName,
  filled: string[],
  where: Condition,
  powerAt: (area?: Area) => Power,
  can: Can,
): void {
  const onAll = new Set<Action>()
  for (const { may, from, area, profile, whose, columns, state } of nounOf(subject).policy) {
    if (!atLeast(powerAt(area), from) || !hasPowers(actor.profile, profile)) continue
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
function insideOwn(actor: Author, where: Condition): Condition[] {
  const { id, isHost } = isDelegate(actor) ? { ...actor.home, isHost: false } : actor.organisation
  if (isHost) return [where]
  const reached = where.organisationId as { in: string[] } | undefined
  const owned = !reached || reached.in.includes(id) ? [{ ...where, organisationId: id }] : []
  return [{ ...where, creatorOrganisationId: id }, ...owned]
}
