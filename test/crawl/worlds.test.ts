/** @database empty */
import { expect, test } from '@jest/globals'
import { hash } from '@node-rs/argon2'
import fc from 'fast-check'
import { sections } from '../../domain/access/layouts.ts'
import { prisma } from '../../prisma/client.ts'
import { raiseWorld } from '../access/raise-world.ts'
import { plans } from '../access/random-world.ts'
import { thorough } from '../thorough.ts'
import { castPassword } from '../visitor.ts'
import { crawl, prepare } from './crawl.ts'
import { crawledPortal } from './portal.ts'

// The same in worlds made at random: levels that hide columns, grants of all kinds, ended and suspended ones, access given to partners, layouts.

const portal = crawledPortal()
const layouts = fc.array(fc.record({ sections: fc.subarray([...sections]), target: fc.nat(99) }), { maxLength: 3 })
const worlds = fc.sample(fc.tuple(plans, layouts), { seed: 20261130, numRuns: thorough ? 10 : 1 })

test.each(worlds.map((drawn, at) => ({ drawn, at })))(
  'world $at tells everybody what is open to them, and nothing else',
  async ({ drawn }) => {
    const [plan, templates] = drawn
    await prisma.layoutTemplate.deleteMany()
    const world = await raiseWorld(plan)
    const passwordHash = await hash(castPassword, { memoryCost: 64, timeCost: 1, parallelism: 1 })
    await prisma.person.updateMany({ data: { passwordHash } })
    await prisma.organisation.updateMany({ where: { isHost: false }, data: { isCustomer: true } })
    for (const [at, { sections, target }] of templates.entries()) {
      const { id: templateId } = await prisma.layoutTemplate.create({
        data: { name: `Layout ${at}`, layout: { sections } },
      })
      const { organisationId = '', id = '' } = world.memberships[target % world.memberships.length] ?? {}
      const whose =
        at % 2
          ? { targetKind: 'membership' as const, target: id }
          : { targetKind: 'organisation' as const, target: organisationId }
      await prisma.layoutAssignment.createMany({ data: { templateId, ...whose }, skipDuplicates: true })
    }
    const prepared = await prepare()
    const wrong: string[] = []
    for (const [n, { id, personId }] of world.memberships.slice(0, thorough ? undefined : 2).entries()) {
      await prisma.attempt.deleteMany()
      const { email } = await prisma.person.findUniqueOrThrow({ where: { id: personId } })
      const of = { turn: n, of: world.memberships.length, every: 3 }
      const { asker } = await crawl(prepared, { id, visitor: await portal.visitor(email), name: `person ${n}`, ...of })
      wrong.push(...asker.wrong)
    }
    expect(wrong).toEqual([])
  },
  3_600_000,
)
