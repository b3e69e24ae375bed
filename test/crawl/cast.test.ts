import { beforeAll, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { inSoak, thorough } from '../thorough.ts'
import { world } from '../world.ts'
import { takingIds } from './addresses.ts'
import { Asker } from './asker.ts'
import { type AskedFor, askedFor, countsTold, sumOf } from './counts.ts'
import { crawl, type PreparedCrawl, prepare, readMails } from './crawl.ts'
import { crawledPortal } from './portal.ts'
import { openTo } from './rules/open.ts'

// Each of the cast signs in, follows every link, and tries every id. What they are told is held to a naive reading of the rules.

type Least = Record<AskedFor, [asked: number, found: number]>

const portal = crawledPortal()
const everybody = (Object.keys(world.people) as PersonKey[]).filter((who) => world.people[who].membershipId)
let prepared: PreparedCrawl

/** At the least so many are asked for, and so many of these answered with what was asked for. */
const leastOfShare: Least = {
  ...{ links: [100, 75], searches: [10, 10], ids: [40, 0] },
  ...{ api: [20, 10], apiIds: [12, 0], mails: [0, 0] },
}
const leastOfAll: Least = {
  ...{ links: [9_000, 8_000], searches: [6_000, 5_000], ids: [90_000, 2_500] },
  ...{ api: [1_104, 700], apiIds: [35_000, 3_000], mails: [80, 80] },
}

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

/** In `npm test` somebody of a single phase. */
const crawling: PersonKey[] = thorough ? everybody : ['carl']
const crawls = new Map<PersonKey, Awaited<ReturnType<typeof crawl>>>()

test.each(crawling)(
  '%s is told what is open to them, and nothing else',
  async (who) => {
    const { membershipId: id, email } = world.people[who]
    const of = { turn: crawling.indexOf(who), of: crawling.length, every: 1 }
    const crawled = await crawl(prepared, { id, visitor: await portal.visitor(email), name: who, ...of })
    crawls.set(who, crawled)
    expect([...crawled.asker.wrong]).toEqual([])
  },
  3_600_000,
)

for (const who of crawling)
  inSoak(
    `${who} is told nothing else by any id of the kinds that an address takes`,
    async () => {
      const { crawler, asker } = crawls.get(who) ?? {}
      await crawler?.tryTaken()
      expect([...(asker?.wrong ?? ['nothing was crawled'])]).toEqual([])
    },
    3_600_000,
  )

test('the mails that wait for Gina tell what is open to her, and nothing else', async () => {
  const { membershipId, email } = world.people.gina
  const asker = new Asker('gina', await portal.visitor(email), prepared.marks, openTo(prepared.installed, membershipId))
  await readMails(asker, membershipId)
  expect([...asker.wrong]).toEqual([])
  expect(asker.counts.mails.found).toBeGreaterThan(0)
})

test('each was asked for much of everything, and was answered', () => {
  const all = [...crawls.values()]
  const counts = sumOf(all.map(({ asker }) => asker.counts))
  console.info(countsTold(counts))
  const least = thorough ? leastOfAll : leastOfShare
  expect(askedFor.filter((what) => counts[what].asked < least[what][0])).toEqual([])
  expect(askedFor.filter((what) => counts[what].found < least[what][1])).toEqual([])
  const tried = (path: string) => new Set(all.flatMap(({ crawler }) => [...(crawler.tried.get(path) ?? [])])).size
  const ids = [...prepared.marks].filter(([mark, { id }]) => mark === id).length
  if (thorough) expect(takingIds.filter((path) => tried(path) < ids)).toEqual([])
})
