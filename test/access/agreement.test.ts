/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nounOf } from '../../domain/nouns/index.ts'
import { findAlike, findHolding } from '../../domain/search/matches.ts'
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

// The same worlds every time: what fails here has been changed, and not drawn.
test('the ability, the Prisma where, the SQL and a naive reading of the rules agree on every row and field', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      for (const asking of world.memberships) {
        for (const question of questions) await agreeInMemory({ ...world, asking }, question)
      }
      for (const question of questions.filter(askedOfDatabase)) await agreeInDatabase(world, question)
      for (const subject of subjects) await agreeInSearch(world, subject)
    }),
    { numRuns: thorough ? 100 : 6, endOnFailure: true, seed: 20261125 },
  )
}, 240_000)

/** All rows of that name are found whose name the asker sees, and, where further ones are alike, none whose name they do not see. */
async function agreeInSearch(world: World, subject: AgreeingSubject) {
  const { found } = nounOf(subject).backOffice
  const name = (world.content[subject] as { name?: string }[])[0]?.name
  const sought = await soughtIn(name ?? '')
  if (!found || !sought) return
  const searched = { actor: await asker(world), subject, by: found.by, most: 1000 }
  const [held, alike] = await Promise.all([findHolding(searched, sought), findAlike(searched, sought)])
  const seen = (world.content[subject] as OracleRow[]).filter((row) => oracle(world, 'read', subject, row, 'name'))
  const named = seen.filter((row) => row.name === name)
  expect(held.ids).toEqual(expect.arrayContaining(named.map(({ id }) => id)))
  expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining([...held.ids, ...alike.ids]))
}
