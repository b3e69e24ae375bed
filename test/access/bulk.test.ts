import { randomUUID } from 'node:crypto'
import type { PersonKey } from '../../cast/people.ts'
import { type SeveralShares, severalShares } from '../../domain/access/sharing/bulk/asked.ts'
import type { SharesEffect } from '../../domain/access/sharing/bulk/effect.ts'
import { shareSeveral } from '../../domain/access/sharing/bulk/share-several.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import type { Invalid } from '../../domain/refusals.ts'
import type { SeveralNotAgreed } from '../../domain/several/not-agreed.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { tryToShare } from './sharing.ts'

const { line4, packing, robots, cleanRoom } = world.projects
const { people, organisations } = world
const levels = new Map((await prisma.projectAccessLevel.findMany()).map(({ id, name }) => [name, id]))
const [client, delivery] = [levels.get('Client'), levels.get('Partner delivery')]
const person = (who: PersonKey) => ({ principalKind: 'membership', principalId: people[who].membershipId }) as const
const partners = { principalKind: 'organisation', principalId: organisations.brightline } as const
const { id: product } = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })

const severally = (more: object = {}) =>
  severalShares.parse({ projectIds: [packing, robots], principals: [person('simon'), partners], ...more })
const dryRun = async (who: PersonKey, asked: SeveralShares) =>
  (await shareSeveral(await actorOf(who), asked).catch((error) => error)) as SeveralNotAgreed<SharesEffect>
const counts = ({ effect: { made, changed, same, refused } }: SeveralNotAgreed<SharesEffect>) =>
  [made, changed, same, refused].map(({ length }) => length)
const standing = () =>
  prisma.grant.findMany({ where: { via: 'share', createdAt: { gt: begun } }, orderBy: { id: 'asc' } })
const noted = () => prisma.activity.count({ where: { action: 'share' } })
const begun = new Date()

afterEach(() => prisma.grant.deleteMany({ where: { createdAt: { gt: begun } } }))

test('the dry run says what would be, and writes nothing; agreed to, it is done as single shares are, and noted so', async () => {
  const olga = await actorOf('olga')
  const one = { resourceKind: 'project', resourceId: packing, ...person('simon') }
  await share(olga, sharing.parse({ ...one, levelId: client, until: '2999-01-31' }))
  await share(olga, sharing.parse({ ...one, ...partners, levelId: delivery }))
  const [before, lines] = [await standing(), await noted()]
  const asked = severally({ levelId: delivery })
  const { effect, agreed, code } = await dryRun('olga', asked)
  expect(code).toBe('effect-changed')
  expect(effect).toMatchObject({ changed: [{ projectId: packing, before: { levelId: client } }], refused: [] })
  expect(counts({ effect } as SeveralNotAgreed<SharesEffect>)).toEqual([2, 1, 1, 0])
  expect([await standing(), await noted()]).toEqual([before, lines])
  expect(await shareSeveral(olga, { ...asked, agreed })).toEqual({ made: 2, changed: 1, same: 1 })
  const after = await standing()
  expect(after.map(({ levelId }) => levelId)).toEqual([delivery, delivery, delivery, delivery])
  expect(after.filter(({ expiresAt }) => expiresAt)).toHaveLength(1)
  expect(await noted()).toBe(lines + 3)
})

test('what is refused is told for each project and each principal, and none of the others is shared', async () => {
  const globex = person('otto')
  await share(await actorOf('sofia'), sharing.parse({ resourceKind: 'project', resourceId: line4, ...person('simon') }))
  const before = await standing()
  const asked = severally({ projectIds: [line4, packing], principals: [globex, person('simon'), person('milo')] })
  const { effect, agreed, code } = await dryRun('milo', asked)
  const told = effect.refused.map(({ projectId, principalId, refusal }) => [
    projectId === line4 ? 'Line 4' : 'Packing',
    principalId,
    (refusal as Invalid).fields?.principalId ?? refusal.code,
  ])
  expect(code).toBe('some-refused')
  expect(told.toSorted()).toEqual(
    [
      ['Line 4', globex.principalId, 'not-to-be-shared-with'],
      ['Line 4', people.simon.membershipId, 'shared-unseen'],
      ...asked.principals.map(({ principalId }) => ['Packing', principalId, 'not-found']),
    ].toSorted(),
  )
  expect((await dryRun('milo', { ...asked, agreed })).code).toBe('some-refused')
  expect(await standing()).toEqual(before)
})

test('a level for inside, one above one’s own and a day that has passed are refused as with a single share', async () => {
  const inside = await dryRun('olga', severally({ levelId: levels.get('Internal') }))
  expect(counts(inside)).toEqual([0, 0, 0, 4])
  expect(inside.effect.refused[0]?.refusal).toMatchObject({ fields: { levelId: 'inside-only' } })
  const passed = await dryRun('olga', severally({ until: '2020-01-31' }))
  expect(passed).toMatchObject({ fields: { until: 'in-the-past' } })
})

test('what was agreed to is done, and nothing that has become another thing meanwhile', async () => {
  const asked = severally()
  const { agreed } = await dryRun('olga', asked)
  await share(
    await actorOf('sofia'),
    sharing.parse({ resourceKind: 'project', resourceId: robots, ...partners, until: '2999-01-31' }),
  )
  const again = await dryRun('olga', { ...asked, agreed })
  expect([again.code, counts(again)]).toEqual(['effect-changed', [3, 0, 1, 0]])
  expect(await standing()).toHaveLength(1)
})

test('of two who do the same at the same moment one makes the shares, and the other is shown that they are there', async () => {
  const asked = severally()
  const reversed = { ...asked, projectIds: asked.projectIds.toReversed() }
  const { agreed } = await dryRun('olga', asked)
  const both = await Promise.allSettled([
    shareSeveral(await actorOf('olga'), { ...asked, agreed }),
    shareSeveral(await actorOf('sofia'), { ...reversed, agreed }),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const { reason } = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult
  expect(counts(reason)).toEqual([0, 0, 4, 0])
  expect(await standing()).toHaveLength(4)
})

test.each<[string, number, number, object]>([
  ['101 projects with one', 101, 1, { projectIds: 'too-many-projects' }],
  ['one project with 21', 1, 21, { principals: 'too-many-principals' }],
  ['51 projects with ten', 51, 10, { principals: 'too-many-pairs' }],
])('%s are too many at once', async (_, projects, principals, fields) => {
  const ids = (count: number) => Array.from({ length: count }, () => randomUUID())
  const asked = severally({
    projectIds: ids(projects),
    principals: ids(principals).map((principalId) => ({ principalKind: 'group', principalId })),
  })
  expect(await dryRun('olga', asked)).toMatchObject({ fields })
})

describe('nobody gives longer than they have, nor a product to partners for ever', () => {
  const carl = (more: object = {}) =>
    sharing.parse({ resourceKind: 'project', resourceId: cleanRoom, ...person('carl'), levelId: delivery, ...more })
  const lead = async (expiresAt: Date | null) => {
    const { id, ceilings } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
    await prisma.accessLevel.update({
      where: { id },
      data: { ceilings: { ...(ceilings as object), overview: 'manage' } },
    })
    const { areas } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
    const overview = { access: 'edit', hidden: [], shown: [] }
    const name = randomUUID()
    const level = await prisma.projectAccessLevel.create({ data: { name, areas: { ...(areas as object), overview } } })
    await prisma.membership.update({ where: { id: people.ada.membershipId }, data: { profile: 'manager' } })
    const grant = { ...person('ada'), resourceKind: 'project', resourceId: cleanRoom, levelId: level.id } as const
    await prisma.grant.create({ data: { ...grant, via: 'participant', expiresAt } })
  }

  test('Ada of Brightline, whose own access ends in January, shares to then at most', async () => {
    await lead(new Date('2999-01-31T12:00:00Z'))
    expect(await tryToShare('ada', carl())).toBe('beyond-own-end')
    expect(await tryToShare('ada', carl({ until: '2999-02-01' }))).toBe('beyond-own-end')
    expect(await tryToShare('ada', carl({ until: '2999-01-30' }))).toBe('shared')
    const { expiresAt } = await share(await actorOf('ada'), carl({ until: '2999-01-31' }))
    expect(expiresAt?.toISOString()).toBe('2999-01-31T12:00:00.000Z')
    expect(await tryToShare('olga', carl({ until: '2999-12-31' }))).toBe('shared')
    await prisma.grant.create({
      data: { ...partners, resourceKind: 'organisation', resourceId: organisations.globex, via: 'participant' },
    })
    expect(await tryToShare('ada', carl({ until: '2999-12-31' }))).not.toBe('beyond-own-end')
  })

  test('Ada, whose own access ends with the project, gives what ends with it too, or earlier than any closing ends hers', async () => {
    await prisma.grant.deleteMany({
      where: {
        OR: [
          { resourceId: cleanRoom, principalId: { in: [people.carl.membershipId, people.ada.membershipId] } },
          partners,
        ],
      },
    })
    await lead(null)
    await prisma.grant.updateMany({
      where: { principalId: people.ada.membershipId, resourceId: cleanRoom },
      data: { followsClose: true },
    })
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    expect(await tryToShare('ada', carl({ until: day(60) }))).toBe('beyond-own-close')
    expect(await tryToShare('ada', carl({ until: day(28) }))).toBe('shared')
    expect(await share(await actorOf('ada'), carl({ until: null }))).toMatchObject({
      expiresAt: null,
      followsClose: true,
    })
    const between = { resourceId: cleanRoom, principalId: people.carl.membershipId }
    await prisma.grant.updateMany({ where: between, data: { followsClose: false } })
    await share(await actorOf('ada'), carl({ levelId: null }))
    expect(await prisma.grant.findFirst({ where: between })).toMatchObject({ expiresAt: null, followsClose: true })
    await prisma.project.update({ where: { id: cleanRoom }, data: { closedAt: new Date() } })
    const held = await prisma.grant.findMany({ where: { resourceId: cleanRoom, followsClose: true } })
    expect(held.map(({ expiresAt }) => expiresAt?.getTime())).toEqual(held.map(() => held[0]?.expiresAt?.getTime()))
    expect(await tryToShare('ada', carl({ until: day(60) }))).toBe('beyond-own-end')
    await prisma.project.update({ where: { id: cleanRoom }, data: { closedAt: null } })
  })

  test('the product Line 4 is opened to a partner until a day, and to its own people as long as one likes', async () => {
    const asked = (whom: object, more: object = {}) =>
      sharing.parse({ resourceKind: 'product', resourceId: product, ...whom, ...more })
    expect(await tryToShare('olga', asked(partners))).toBe('product-needs-end')
    expect(await tryToShare('olga', asked(person('simon')))).toBe('product-needs-end')
    expect(await tryToShare('olga', asked(partners, { until: '2999-01-31' }))).toBe('shared')
    expect(await tryToShare('olga', asked(person('oscar')))).toBe('shared')
  })
})
