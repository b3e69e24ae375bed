/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { besideOrganisation } from '../../domain/nouns/declaration/found.ts'
import { nounOf } from '../../domain/nouns/index.ts'
import { findAlike, findHolding } from '../../domain/search/matches.ts'
import type { Searched } from '../../domain/search/searched.ts'
import { soughtIn } from '../../domain/search/sought.ts'
import { thorough } from '../thorough.ts'
import {
  type AgreeingSubject,
  agreeInDatabase,
  agreeInMemory,
  askedOfDatabase,
  asker,
  questionsOn,
  subjects,
} from './agree.ts'
import { type OracleRow, oracle } from './oracle.ts'
import { raiseWorld, type World } from './raise-world.ts'
import { plans } from './random-world.ts'

const questions = subjects.flatMap(questionsOn)

/** How many decisions are compared at least, and in how many worlds. */
const size = thorough ? { decisions: 1_000_000, worlds: 200 } : { decisions: 1000, worlds: 3 }

// The same worlds every time: what fails here has been changed, and not drawn.
test('the ability, the Prisma where, the SQL and a naive reading of the rules agree on every row and field', async () => {
  let decisions = 0
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      for (const asking of world.memberships) {
        for (const question of questions) decisions += await agreeInMemory({ ...world, asking }, question)
      }
      for (const question of questions.filter(askedOfDatabase)) decisions += await agreeInDatabase(world, question)
      for (const subject of subjects) await agreeInSearch(world, subject)
    }),
    { numRuns: size.worlds, endOnFailure: true, seed: 20261125 },
  )
  console.info(`${decisions} decisions agree`)
  expect(decisions).toBeGreaterThanOrEqual(size.decisions)
}, 3_600_000)

/** All rows of that name are found whose name the asker sees, and, where further ones are alike, none whose name they do not see. */
async function agreeInSearch(world: World, subject: AgreeingSubject) {
  const { found } = nounOf(subject).backOffice
  const name = (world.content[subject] as { name?: string }[])[0]?.name
  const sought = await soughtIn(name ?? '')
  if (!found || !sought) return
  const search = { actor: await asker(world), kinds: [{ subject, ...found }], most: 1000 }
  const all = await Promise.all([findHolding(search, sought), findAlike(search, sought)])
  const [held = [], alike = []] = all.map((matches) => matches.flatMap(({ ids }) => ids))
  const seen = (world.content[subject] as OracleRow[]).filter((row) => oracle(world, 'read', subject, row, 'name'))
  await agreeApart(world, subject, seen)
  const named = seen.filter((row) => row.name === name)
  expect(held).toEqual(expect.arrayContaining(named.map(({ id }) => id)))
  expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining([...held, ...alike]))
}

/** By a word of an organisation, which no row has in its own name, all rows of it are found that the asker sees to be its, and none else. */
async function agreeApart(world: World, subject: AgreeingSubject, named: OracleRow[]) {
  const { found } = nounOf(subject).backOffice
  for (const { id, name } of found ? world.organisations : []) {
    const sought = await soughtIn(name)
    const kinds = [{ subject, by: found?.by ?? [], beside: [besideOrganisation] } as Searched]
    const [held] = sought ? await findHolding({ actor: await asker(world), kinds, most: 1000 }, sought) : []
    const its = named.filter(
      (row) => row.organisationId === id && oracle(world, 'read', subject, row, 'organisationId'),
    )
    expect({ subject, name, ids: held?.ids.toSorted() }).toEqual({
      subject,
      name,
      ids: its.map((row) => row.id).toSorted(),
    })
  }
}
