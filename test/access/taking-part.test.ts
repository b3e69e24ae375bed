/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { areas, kinds } from '../../domain/access/levels.ts'
import { can } from '../../domain/access/scope.ts'
import { explainedRows } from '../../domain/access/why/records/explained.ts'
import { whoSeesRecord } from '../../domain/access/why/records/who-sees.ts'
import { someOf } from '../thorough.ts'
import { must } from './access-given.ts'
import { raiseWorld } from './raise-world.ts'
import { type Plan, plans } from './random-world.ts'
import { whoSeesAll } from './who-sees-all.ts'

// Staff see the organisations that take part in what they work on. Two statements follow the grants there: from one member, and, for who
// sees an organisation, from it to all members.

const open = Object.fromEntries(areas.map((area) => [area, { access: 'view', hidden: [], shown: [] }]))
const ceilings = Object.fromEntries(kinds.map((kind) => [kind, 'manage'])) as Plan['people'][number]['ceilings']
type Given = Plan['grants'][number]
const given = (principalKind: string, principal: number, resourceKind: string, resource = 0) =>
  ({
    ...{ principalKind, principal, resourceKind, resource },
    ...{ via: 'share', level: null, ends: 'never', suspended: false },
  }) as Given

const owned: Given = { ...given('organisation', 0, 'organisation', 1), via: 'owner' }
/** How somebody of the host gets to a project of Northwind: a grant to them or their kind, or they run it and the host owns it. */
const led: Record<string, Given> = {
  project: given('membership', 0, 'project'),
  product: given('team', 0, 'product'),
  phase: given('group', 0, 'phase'),
  'project of the host': given('organisation', 0, 'project'),
  'project that they run': owned,
  'project that they made': owned,
}
const whose: Record<string, string> = { 'project that they run': 'runBy', 'project that they made': 'madeBy' }
/** How somebody of Globex gets into the same project. */
const letIn: Record<string, Given> = {
  phase: given('membership', 2, 'phase'),
  project: given('team', 2, 'project'),
  product: given('group', 2, 'product'),
  organisation: given('organisation', 2, 'organisation', 1),
  nothing: given('organisation', 2, 'project', 1),
}

function planWith(grants: Given[], who: { runBy?: number; madeBy?: number }): Plan {
  const [plan] = fc.sample(plans, { numRuns: 1, seed: 20261202 })
  const people = Array.from({ length: 5 }, (_, at) => ({
    ...{ organisation: at % 3, profile: 'manager' as const, ceilings, jobRole: null, inTeam: true, inGroup: true },
  }))
  const project = { organisation: 1, product: 0, runBy: null, madeBy: null }
  const projects = [
    { ...project, ...who },
    { ...project, product: null },
  ]
  return {
    ...(plan as Plan),
    ...{ levels: [open, open] as Plan['levels'], people, products: [1], projects, phases: [0], accesses: [], grants },
  }
}

/** Each of the ones with two of the others. */
const pairs = Object.keys(led).flatMap((host, at) =>
  [at, at + 1].map((other): [string, string] => [host, Object.keys(letIn)[other % 5] ?? '']),
)

test.each(someOf(pairs, 6))(
  'staff led to a %s see who is let in by its %s, and it is told who does',
  async (host, other) => {
    const world = await raiseWorld(planWith([led[host], letIn[other]] as Given[], { [whose[host] ?? '']: 0 }))
    const { id } = must(world.organisations, 2)
    const [row] = await explainedRows('Organisation', { id })
    const everybody = (await Promise.all(world.memberships.map(({ id }) => actorOfMembership(id)))).flatMap(
      (one) => one ?? [],
    )
    const seeing = everybody.filter((who) => can(who, 'read', 'Organisation', row ?? { id: '' }))
    const { people } = await whoSeesRecord(whoSeesAll(world), 'Organisation', id, { page: 1 })
    expect(people.map(({ membershipId }) => membershipId).toSorted()).toEqual(
      seeing.map(({ membershipId }) => membershipId).toSorted(),
    )
    expect(seeing.some(({ organisation }) => organisation.isHost)).toBe(other !== 'nothing')
  },
)
