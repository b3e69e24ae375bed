/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actorOfMembership, type Member } from '../../domain/access/actor/actor.ts'
import { can } from '../../domain/access/scope.ts'
import { explainReading, type Opening } from '../../domain/access/why/explain.ts'
import type { PlacedRow, WhySubject } from '../../domain/access/why/placed.ts'
import { countWhoSee, whoSees } from '../../domain/access/why/who-sees.ts'
import { type NounName, nounNames, nounOf } from '../../domain/nouns/index.ts'
import { thorough } from '../thorough.ts'
import { givenToPartners } from './oracle.ts'
import { raiseWorld, type World } from './raise-world.ts'
import { plans } from './random-world.ts'

type Told = NounName & keyof World['content']
const subjects = nounNames.filter((subject) => subject !== 'TaskDependency') as Told[]

/** The rows of a noun, each project with its phases. */
function rowsOf({ content }: World, subject: Told): PlacedRow[] {
  const rows = content[subject] as PlacedRow[]
  if (subject !== 'Project') return rows
  const phasesOf = ({ id }: PlacedRow) => content.Phase.filter(({ projectId }) => projectId === id)
  return rows.map((row) => ({ ...row, phaseIds: phasesOf(row).map(({ id }) => id) }))
}

const members = async ({ memberships }: World): Promise<Member[]> =>
  Promise.all(memberships.map(async ({ id }) => (await actorOfMembership(id)) as Member))

// The same worlds every time: what fails here has been changed, and not drawn.
const worlds = (share: number) => ({ numRuns: thorough ? 60 : share, endOnFailure: true, seed: 20261128 })

test('what is told of why somebody sees a row or a field is what the ability decides', async () => {
  const said = new Set<string | null>()
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      for (const actor of await members(world))
        for (const subject of subjects)
          for (const row of rowsOf(world, subject))
            for (const field of [undefined, ...Object.keys(nounOf(subject).columns)]) {
              const { isSeen, openings, closedBy } = explainReading(actor, subject, row, field)
              const what = { who: actor.membershipId, subject, row: row.id, field }
              expect({ ...what, isSeen }).toEqual({ ...what, isSeen: can(actor, 'read', subject, row, field) })
              expect([isSeen, openings.some((one) => one.closedBy === null)]).toEqual([closedBy === null, isSeen])
              said.add(closedBy)
            }
    }),
    worlds(2),
  )
  expect([...said].map(String).toSorted()).toEqual([
    'access-level',
    'field',
    'grant',
    'null',
    'profile',
    'project-level',
  ])
}, 240_000)

test('every way that is told is a grant that stands, and nobody is told one that has ended', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      const all = [...world.grants, ...givenToPartners(world)]
      const standing = all.filter((one) => !one.suspendedAt && !(one.expiresAt && one.expiresAt < new Date()))
      for (const actor of await members(world))
        for (const row of rowsOf(world, 'Project'))
          for (const { grants } of explainReading(actor, 'Project', row).openings) {
            expect(grants.length).toBeGreaterThan(0)
            for (const { principalId, via } of grants) {
              expect(standing.some((one) => one.principalId === principalId && one.via === via)).toBe(true)
            }
          }
    }),
    worlds(2),
  )
}, 120_000)

/** All projects of a world, a product, and a row of each of two other nouns, drawn with the world. */
function askedIn(world: World, drawn: number): [WhySubject, PlacedRow][] {
  const others = [drawn, drawn + 4].map((at) => subjects[1 + (at % (subjects.length - 1))] as Told)
  const one = (subject: Told) => rowsOf(world, subject).slice(0, 1)
  return [
    ...rowsOf(world, 'Project').map((row): [WhySubject, PlacedRow] => ['Project', row]),
    ...others.flatMap((subject) => one(subject).map((row): [WhySubject, PlacedRow] => [subject, row])),
    ...world.products.slice(0, 1).map((row): [WhySubject, PlacedRow] => ['Product', row]),
  ]
}

test('who sees something is everybody whose ability says so, by the ways that they would be told themselves', async () => {
  const compared = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      const all = await members(world)
      const home = world.organisations[1]?.id ?? ''
      for (const [subject, row] of askedIn(world, plan.asking)) {
        const { people, total } = await whoSees(subject, row, home, { page: 1 })
        const seeing = all.filter((actor) => can(actor, 'read', subject, row))
        const ids = seeing.map(({ membershipId }) => membershipId)
        expect(people.map(({ membershipId }) => membershipId).toSorted()).toEqual(ids.toSorted())
        const ofHome = seeing.filter(({ organisation }) => organisation.id === home).length
        expect(total).toBe(seeing.length)
        if (subject === 'Project')
          expect(await countWhoSee([row.id], home)).toEqual([{ projectId: row.id, people: seeing.length, ofHome }])
        for (const { membershipId, openings } of people) {
          const actor = seeing.find((one) => one.membershipId === membershipId) as Member
          expect(grantsOf(openings)).toEqual(grantsOf(explainReading(actor, subject, row).openings))
          compared.set(subject, (compared.get(subject) ?? 0) + 1)
        }
      }
    }),
    worlds(9),
  )
  expect(compared.get('Project')).toBeGreaterThan(5)
  expect(compared.get('Product')).toBeGreaterThan(0)
  expect(compared.size).toBeGreaterThan(4)
}, 120_000)

/** The grants that open something, and at which level. */
const grantsOf = (openings: Opening[]) =>
  openings
    .filter(({ closedBy }) => closedBy === null)
    .flatMap(({ grants, levelId }) => grants.map(({ principalId, via }) => `${principalId} ${via} ${levelId}`))
    .toSorted()
