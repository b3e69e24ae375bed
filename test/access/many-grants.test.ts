/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { listProjects } from '../../domain/projects/list/list.ts'
import { thorough } from '../thorough.ts'
import { agreeInDatabase, agreeInMemory, askedOfDatabase, asker, questionsOn } from './agree.ts'
import { type OracleRow, oracle } from './oracle.ts'
import { raiseWorld, type World } from './raise-world.ts'
import { grant, type Plan, plans } from './random-world.ts'

const [projects, grants] = [240, 1_300]
const picks = (many: number) => Array.from({ length: many }, (_, at) => at)
const subjects = thorough ? (['Project', 'Phase'] as const) : (['Project'] as const)
const questions = subjects.flatMap(questionsOn).filter(askedOfDatabase)

/** A random installation in which each membership, team, group and organisation has been given hundreds of projects, some of them until today or
 *  yesterday: whoever asks reaches more than a hundred at a level, which are sent as one value. */
const manyGrants = fc
  .tuple(
    plans,
    fc.array(fc.record({ ...grant, resource: fc.nat(9999) }), { minLength: grants, maxLength: grants, size: 'max' }),
  )
  .map(([plan, given]): Plan => {
    const others = plan.people.slice(0, 2).map((person) => ({ ...person, inTeam: true, inGroup: true }))
    const alike = { ...(plan.projects[0] as Plan['projects'][number]), product: null, madeBy: null }
    const placed = picks(projects).map((at) => ({ ...alike, organisation: at, runBy: at }))
    // Nearly all at one level.
    const ofProjects = given.map((one, at) =>
      at % 100 === 0
        ? one
        : { ...one, resourceKind: 'project', level: at % 10 === 0 ? 1 : 0, via: at % 20 === 0 ? one.via : 'share' },
    )
    return {
      ...plan,
      levels: plan.levels.slice(0, 2),
      people: others,
      projects: placed,
      grants: ofProjects as Plan['grants'],
    }
  })

test('whoever is given hundreds of things reaches just those, in memory, in SQL and page by page', async () => {
  const [plan] = fc.sample(manyGrants, { numRuns: 1, seed: 20261201 })
  const world = await raiseWorld(plan as Plan)
  let most = 0
  for (const asking of world.memberships) {
    const theirs = { ...world, asking }
    for (const question of questions) {
      await agreeInMemory(theirs, question)
      await agreeInDatabase(theirs, question)
    }
    await agreeInList(theirs)
    most = Math.max(most, ...(await asker(theirs)).reach.map(({ ids }) => ids.length))
  }
  expect(most).toBeGreaterThan(100)
}, 240_000)

/** The pages of the list of projects are all that somebody may read, once each. */
async function agreeInList(world: World) {
  const actor = await asker(world)
  const { pages, total } = await listProjects(actor, { page: 1 })
  const listed = await Promise.all(picks(pages).map((at) => listProjects(actor, { page: at + 1 })))
  const ids = listed.flatMap(({ projects }) => projects.map(({ id }) => id)).toSorted()
  const seen = (world.content.Project as OracleRow[]).filter((row) => oracle(world, 'read', 'Project', row))
  expect(ids).toEqual(seen.map(({ id }) => id).toSorted())
  expect(total).toBe(ids.length)
}
