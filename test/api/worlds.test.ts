/** @database empty */
import fc from 'fast-check'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { nounNames } from '../../domain/nouns/index.ts'
import { listTold } from '../../domain/told/list.ts'
import { toldThing } from '../../domain/told/things.ts'
import { type OracleRow, oracle } from '../access/oracle.ts'
import { raiseWorld, type World } from '../access/raise-world.ts'
import { plans } from '../access/random-world.ts'
import { thorough } from '../thorough.ts'

type Subject = keyof World['content'] & (typeof nounNames)[number]

test('lists tell in any world the rows and the columns that a naive reading of the rules opens', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const world = await raiseWorld(plan)
      for (const asking of world.memberships) {
        const actor = await actorOfMembership(asking.id)
        if (!actor) throw new Error('the asking membership is gone')
        for (const subject of nounNames.filter((name) => name in world.content) as Subject[]) {
          const thing = toldThing(subject)
          const { items } = await listTold(actor, thing, { sort: 'id', limit: 10_000, filters: {} })
          const rows = world.content[subject] as OracleRow[]
          const open = (row: OracleRow, field?: string) => oracle({ ...world, asking }, 'read', subject, row, field)
          const expected = rows
            .filter((row) => open(row))
            .map((row) => [
              row.id,
              thing.columns.flatMap(({ name }) => (name === 'id' || open(row, name) ? [name] : [])).toSorted(),
            ])
          const told = items.map((item) => [item.id, Object.keys(item).toSorted()])
          expect([subject, told.toSorted()]).toEqual([subject, expected.toSorted()])
        }
      }
    }),
    { numRuns: thorough ? 60 : 4, endOnFailure: true, seed: 20261130 },
  )
}, 120_000)
