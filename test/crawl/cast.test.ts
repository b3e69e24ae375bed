import { beforeAll, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { openPortal } from '../portal/visitor.ts'
import { someOf } from '../thorough.ts'
import { world } from '../world.ts'
import { crawl, prepare } from './crawl.ts'

// Each of the cast signs in, follows every link, and tries every id. What they are told is held to a naive reading of the rules.

const portal = openPortal()
const everybody = (Object.keys(world.people) as PersonKey[]).filter((who) => world.people[who].membershipId)
let prepared: Awaited<ReturnType<typeof prepare>>

beforeAll(async () => {
  prepared = await prepare()
})

const who = process.env.WHO?.split(',') as PersonKey[] | undefined
test.each(who ?? someOf(everybody, 3))(
  '%s is told what is open to them, and nothing else',
  async (who) => {
    const { membershipId: id, email } = world.people[who]
    const cpu = process.cpuUsage(); const { wrong, asked } = await crawl(prepared, { id, visitor: await portal.visitor(email), name: who })
    console.log(who, JSON.stringify(process.cpuUsage(cpu)), asked, wrong.length, `\n${wrong.slice(0, 60).join('\n')}`)
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(200)
  },
  3_600_000,
)
