/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { actorOfMembership, type Member } from '../../domain/access/actor/actor.ts'
import { can } from '../../domain/access/scope.ts'
import type { Condition } from '../../domain/access/vocabulary.ts'
import {
  type ExplainedRecord,
  type ExplainedRow,
  explainedRecords,
  explainedRows,
} from '../../domain/access/why/records/explained.ts'
import { explainRecord, isFound } from '../../domain/access/why/records/reasons.ts'
import { whoSeesRecord } from '../../domain/access/why/records/who-sees.ts'
import { prisma } from '../../prisma/client.ts'
import { thorough } from '../thorough.ts'
import { raiseWorld, type World } from './raise-world.ts'
import { plans } from './random-world.ts'
import { whoSeesAll } from './who-sees-all.ts'

// Who sees something around projects is decided once for people who are alike. Here it is compared with what the ability of each of them says.

const waysThere = ['above', 'contacts', 'deployment', 'own', 'own-organisation', 'reached', 'whole']

test('who sees something around projects is everybody whose ability says so, for the reasons that they would be told themselves', async () => {
  const [some, notAll, said] = [new Set<string>(), new Set<string>(), new Set<string>()]
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      await addReports(world)
      const found = await Promise.all(world.memberships.map(({ id }) => actorOfMembership(id)))
      const everybody = found.flatMap((one) => one ?? [])
      for (const subject of explainedRecords)
        for (const row of await explainedRows(subject, ofWorld(world)[subject])) {
          const seeing = everybody.filter((who) => can(who, 'read', subject, row) && isFound(who, subject, row))
          expect({ subject, row, told: await toldOf(world, subject, row) }).toEqual({
            ...{ subject, row },
            told: seeing.map((who) => [who.membershipId, waysOf(who, subject, row)]).toSorted(),
          })
          for (const who of seeing) for (const { by } of explainRecord(who, subject, row).ways) said.add(by)
          if (seeing.length > 0) some.add(subject)
          if (seeing.length < everybody.length) notAll.add(subject)
        }
    }),
    { numRuns: thorough ? 60 : 4, endOnFailure: true, seed: 20261201 },
  )
  expect([...said].toSorted()).toEqual(waysThere)
  expect([some.size, notAll.size]).toEqual([explainedRecords.length, explainedRecords.length])
}, 240_000)

/** The rows of a world: others are of worlds before it. */
function ofWorld({ organisations, memberships }: World): Record<ExplainedRecord, Condition> {
  const ids = { in: organisations.map(({ id }) => id) }
  const ofThem = { organisationId: ids }
  const reports = { ownerId: { in: memberships.map(({ id }) => id) } }
  return {
    Organisation: { id: ids },
    Person: { memberships: { some: ofThem } },
    Group: ofThem,
    Team: ofThem,
    Report: reports,
  }
}

async function toldOf(world: World, subject: ExplainedRecord, { id }: ExplainedRow) {
  const { people, total } = await whoSeesRecord(whoSeesAll(world), subject, id, { page: 1 })
  expect(people.length).toBe(Math.min(total, 20))
  return people.map(({ membershipId, ways }) => [membershipId, ways.map(({ by }) => by).join()]).toSorted()
}

const waysOf = (who: Member, subject: ExplainedRecord, row: ExplainedRow) =>
  explainRecord(who, subject, row)
    .ways.map(({ by }) => by)
    .join()

/** A report that the portal shows, one of somebody's own, and one that they let their colleagues find. */
async function addReports({ memberships }: World) {
  const [first, , third] = memberships
  const columns = { entity: 'task', columns: ['title', 'dueOn'], filters: [] } as const
  const owner = { ownerId: third?.id ?? '', organisationId: third?.organisationId ?? '' }
  const asked = { ...columns, columns: [...columns.columns], filters: [] }
  await prisma.report.createMany({
    data: [
      { ...asked, name: 'Shown', inPortal: true, ownerId: first?.id ?? '' },
      { ...asked, name: 'Hidden', ownerId: first?.id ?? '' },
      { ...asked, name: 'Theirs', ...owner },
      { ...asked, name: 'Colleagues’', toColleagues: true, ...owner },
    ],
  })
}
