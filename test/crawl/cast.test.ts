import { beforeAll, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { openPortal } from '../portal/visitor.ts'
import { thorough } from '../thorough.ts'
import { world } from '../world.ts'
import { crawl, prepare } from './crawl.ts'
import { openTo } from './open.ts'

// Each of the cast signs in, follows every link, and tries every id. What they are told is held to a naive reading of the rules.

const portal = openPortal()
const everybody = (Object.keys(world.people) as PersonKey[]).filter((who) => world.people[who].membershipId)
let prepared: Awaited<ReturnType<typeof prepare>>

beforeAll(async () => {
  prepared = await prepare()
})

test('what it is held to opens Clean room 2 to Otto and closes Line 4 retrofit, and all that is in it', () => {
  const { marks, installed } = prepared
  const open = openTo(installed, world.people.otto.membershipId)
  const { line4, cleanRoom } = world.projects
  expect(open({ subject: 'Project', id: cleanRoom, column: 'name' })).toBe(true)
  expect(open({ subject: 'Project', id: cleanRoom, column: 'internalNote' })).toBe(false)
  const inLine4 = [...marks.values()].filter(
    ({ subject, id }) => installed.rows[subject]?.find((row) => row.id === id)?.projectId === line4,
  )
  expect(inLine4.length).toBeGreaterThan(50)
  expect(inLine4.filter(open)).toEqual([])
})

/** In `npm test` somebody of a single phase, and somebody of another customer. */
const crawling: PersonKey[] = thorough ? everybody : ['carl', 'gina']
test.each(crawling)(
  '%s is told what is open to them, and nothing else',
  async (who) => {
    const { membershipId: id, email } = world.people[who]
    const { wrong, asked } = await crawl(
      prepared,
      { id, visitor: await portal.visitor(email), name: who },
      crawling.indexOf(who),
    )
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(150)
  },
  3_600_000,
)
