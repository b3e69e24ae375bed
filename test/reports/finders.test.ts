/** @database empty */
import { expect, test } from '@jest/globals'
import { ReportEntity } from '@prisma/client'
import fc from 'fast-check'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { inPortal } from '../../domain/access/actor/portal.ts'
import { entities } from '../../domain/reports/columns/entities.ts'
import { findersOf } from '../../domain/reports/portal/finders.ts'
import { opens, showsReports } from '../../domain/reports/portal/opens.ts'
import type { ReportAsked } from '../../domain/reports/statement.ts'
import { prisma } from '../../prisma/client.ts'
import { raiseWorld, type World } from '../access/raise-world.ts'
import { plans } from '../access/random-world.ts'
import { whoSeesAll } from '../access/who-sees-all.ts'
import { thorough } from '../thorough.ts'

// Who would find a report is asked of one of each kind of people. Here it is compared with what each of them is answered.

test('as many would find a report as find it when each of them is asked', async () => {
  const told = { some: 0, notAll: 0 }
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      await compare(world, told)
      await makeAlike(world)
      await compare(world, told)
    }),
    { numRuns: thorough ? 40 : 3, endOnFailure: true, seed: 20261129 },
  )
  expect(told.some).toBeGreaterThan(2)
  expect(told.notAll).toBeGreaterThan(2)
}, 240_000)

/** All have the same access level and profile then: what differs is what is opened to them, and one of their layouts. */
async function makeAlike({ accessLevels, memberships }: World) {
  const [{ id } = { id: '' }] = accessLevels
  const ceilings = { reports: 'view', overview: 'view', plan: 'view', tasks: 'view', people: 'view' }
  await prisma.accessLevel.update({ where: { id }, data: { ceilings } })
  await prisma.membership.updateMany({ data: { accessLevelId: id, profile: 'manager' } })
  const layout = { navigation: ['projects'] }
  const { id: templateId } = await prisma.layoutTemplate.upsert({
    ...{ where: { name: 'Without reports' }, create: { name: 'Without reports', layout }, update: {} },
  })
  const target = memberships[0]?.id ?? ''
  await prisma.layoutAssignment.create({ data: { targetKind: 'membership', target, templateId } })
}

async function compare(world: World, told: { some: number; notAll: number }) {
  const outside = await prisma.membership.findMany({ where: { organisation: { isHost: false } }, select: { id: true } })
  const readers = (await Promise.all(outside.map(({ id }) => actorOfMembership(id)))).flatMap((one) => one ?? [])
  for (const report of reports) {
    const finders = await findersOf(whoSeesAll(world), report)
    const people = finders.reduce((sum, { people }) => sum + people, 0)
    const asked = readers.map(inPortal).filter((reader) => showsReports(reader) && opens(reader, report))
    expect({ report, people }).toEqual({ report, people: asked.length })
    if (people > 0) told.some += 1
    if (people > 0 && people < readers.length) told.notAll += 1
  }
}

const each = thorough ? 1 : 6

/** A report of each column of everything that reports are about, or of every sixth one. */
const reports = Object.values(ReportEntity).flatMap((entity) =>
  Object.keys(entities[entity].columns)
    .filter((_, at) => at % each === 0)
    .map((key): ReportAsked => ({ entity, columns: [key], filters: [], sort: null, groupBy: null })),
)
