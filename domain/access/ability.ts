import { Ability, type AbilityTuple, type RawRuleFrom } from '@casl/ability'
import { prismaQuery } from '@casl/prisma/runtime'
import type { Actor, Audience, Member, Reach } from './actor.ts'
import { areaOf, fields, ownFields, type ProjectSubject, visibleFields, writableFields } from './fields.ts'
import { filledBy } from './layouts.ts'
import { atLeast, powerIn } from './levels.ts'
import { profiles } from './profiles.ts'
import { staffRules } from './staff.ts'
import { type Can, type Condition, reachColumn, ruleWriter } from './vocabulary.ts'

/** What one actor may do, as CASL holds it. */
export type Rules = Ability<AbilityTuple, Condition>

const abilities = new WeakMap<Actor, Rules>()

/** Everything an actor may do: the one page of rules. Conditions name plain columns only, so that memory and SQL agree. */
export function abilityOf(actor: Actor): Rules {
  const known = abilities.get(actor)
  if (known) return known
  const ability = define(actor)
  abilities.set(actor, ability)
  return ability
}

function define(actor: Actor): Rules {
  const rules: RawRuleFrom<AbilityTuple, Condition>[] = []
  const allow = ruleWriter(rules)
  if (actor.kind === 'system') allow('deliver', 'Delivery', {})
  else {
    for (const reach of actor.reach) reachRules(actor, reach, allow)
    if (actor.kind === 'member') memberRules(actor, allow)
  }
  return new Ability<AbilityTuple, Condition>(within(actor, rules), {
    conditionsMatcher: prismaQuery,
    fieldMatcher: (names: string[]) => (field: string) => names.includes(field),
  })
}

/** Without the sections that hold nothing for the actor. */
function within(actor: Actor, rules: RawRuleFrom<AbilityTuple, Condition>[]) {
  if (actor.kind === 'system' || !actor.without) return rules
  const absent = new Set<string>(actor.without.flatMap((section) => filledBy[section]))
  return rules.filter(({ subject }) => !absent.has(String(subject)))
}

/** What one reach opens: its project things area by area, and the names of what stands above them. */
function reachRules(actor: Member | Audience, reach: Reach, can: Can): void {
  for (const subject of Object.keys(fields) as ProjectSubject[]) {
    const column = reachColumn(reach.kind, subject)
    if (column) subjectRules(actor, reach, subject, { [column]: { in: reach.ids } }, can)
  }
  if (reach.kind === 'phase' && atLeast(powerIn('plan', reach.areas, actor.ceilings), 'view')) {
    can('read', 'Project', ['id', 'organisationId', 'name'], { id: { in: reach.projectIds } })
  }
  organisationRules(actor, reach, can)
}

function subjectRules(
  actor: Member | Audience,
  reach: Reach,
  subject: ProjectSubject,
  where: Condition,
  can: Can,
): void {
  const power = powerIn(areaOf(subject), reach.areas, actor.ceilings)
  if (power === 'none') return
  const seen = visibleFields(subject, reach.areas, actor.ceilings, actor.organisation.isHost)
  can('read', subject, seen, where)
  if (actor.kind === 'audience') return
  for (const field of ownFields(subject, reach.areas, actor.ceilings, actor.organisation.isHost))
    can('read', subject, [...seen, field], { ...where, [field]: actor.membershipId })
  if (power === 'view') return
  const filled = writableFields(subject, seen, reach.areas, actor.ceilings)
  writeRules(actor, subject, filled, where, power === 'manage', can)
}

/** Messages are everybody's who may contribute; what is more needs a profile that creates. Files of others may be changed only
 *  inside one's own organisation. Source: permission-profiles.csv. */
function writeRules(
  actor: Member,
  subject: ProjectSubject,
  filled: string[],
  where: Condition,
  manages: boolean,
  can: Can,
): void {
  const { creates, editsOthers } = profiles[actor.profile]
  const isMessage = subject === 'Update' || subject === 'Comment'
  if (isMessage || creates) can('create', subject, filled, where)
  if (!creates || isMessage) return
  const mine = ownerColumn(subject)
  const mayEditAll = manages && subject !== 'File'
  if (mayEditAll) can(['update', 'delete'], subject, filled, where)
  else if (mine) can(['update', 'delete'], subject, filled, { ...where, [mine]: actor.membershipId })
  if (subject === 'File' && manages && editsOthers)
    for (const ours of insideOwn(actor, where)) can(['update', 'delete'], subject, filled, ours)
  if (subject === 'Task' && !mayEditAll)
    can('update', 'Task', filled.filter(worked), { ...where, assigneeId: actor.membershipId })
  if (subject === 'Project' && manages) can('share', 'Project', where)
}

const worked = (field: string) => ['id', 'status', 'doneOn', 'loggedHours'].includes(field)

/** Inside one's own organisation are the files that its people put somewhere, those in its own projects, and to the host, which
 *  holds an owner grant on all it serves, those there. Source: permission-profiles.csv, view_edit_delete_others_proofs_and_files. */
function insideOwn({ organisation: { id, isHost } }: Member, where: Condition): Condition[] {
  if (isHost) return [where]
  const reached = where.organisationId as { in: string[] } | undefined
  const owned = !reached || reached.in.includes(id) ? [{ ...where, organisationId: id }] : []
  return [{ ...where, creatorOrganisationId: id }, ...owned]
}

function ownerColumn(subject: ProjectSubject): string | undefined {
  if (subject === 'StatusReport') return 'authorId'
  return 'creatorId' in fields[subject] ? 'creatorId' : undefined
}

function organisationRules(actor: Member | Audience, reach: Reach, can: Can): void {
  const whole = reach.kind === 'organisation'
  if (whole) can('read', 'Organisation', { id: { in: reach.ids } })
  else can('read', 'Organisation', ['id', 'name', 'accent'], { id: { in: reach.organisationIds } })
  if (!atLeast(actor.ceilings.products ?? 'none', 'view')) return
  if (whole) can('read', 'Product', { organisationId: { in: reach.ids } })
  if (reach.kind === 'product') can('read', 'Product', { id: { in: reach.ids } })
}

/** Themselves, and, inside the host, what staff work with. */
function memberRules(actor: Member, can: Can): void {
  can('read', 'Organisation', ['id', 'name', 'accent'], { id: actor.organisation.id })
  can(['read', 'update'], 'Person', ['id', 'name', 'email', 'locale', 'timeZone', 'mailsUpdates'], {
    id: actor.personId,
  })
  can('read', 'Membership', { personId: actor.personId })
  if (actor.organisation.isHost) staffRules(actor, can)
}
