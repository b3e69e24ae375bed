import { share } from '../../domain/access/sharing/share.ts'
import { type Sharing, sharing } from '../../domain/access/sharing/terms.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { line4, packing } = world.projects
const levels = new Map((await prisma.projectAccessLevel.findMany()).map(({ id, name }) => [name, id]))
const level = (name: string) => levels.get(name) as string
const withOscar = (more: object = {}, resourceId = line4): Sharing =>
  sharing.parse({
    resourceKind: 'project',
    resourceId,
    principalKind: 'membership',
    principalId: world.people.oscar.membershipId,
    ...more,
  })

afterEach(() => prisma.grant.deleteMany({ where: { principalId: world.people.oscar.membershipId } }))

const creatorOf = async ({ id }: { id: string }) => (await prisma.grant.findUniqueOrThrow({ where: { id } })).creatorId

describe('sharing again changes what is given and nothing else', () => {
  test('with an end alone, Oscar’s level stays Client, and he may still upload nothing', async () => {
    const olga = await actorOf('olga')
    const first = await share(olga, withOscar({ levelId: level('Client') }))
    expect(first.before).toBe(null)
    const second = await share(olga, withOscar({ until: '2999-01-31' }))
    expect(second).toMatchObject({ id: first.id, levelId: level('Client'), before: { expiresAt: null } })
    expect(second.expiresAt).not.toBe(null)
  })

  test('with a level alone, the end stays', async () => {
    const olga = await actorOf('olga')
    const { expiresAt } = await share(olga, withOscar({ levelId: level('Client'), until: '2999-01-31' }))
    const again = await share(olga, withOscar({ levelId: level('Customer') }))
    expect(again).toMatchObject({ levelId: level('Customer'), expiresAt, before: { levelId: level('Client') } })
  })

  test('null is none: the usual level, and no end', async () => {
    const olga = await actorOf('olga')
    await share(olga, withOscar({ levelId: level('Client'), until: '2999-01-31' }))
    expect(await share(olga, withOscar({ levelId: null, until: null }))).toMatchObject({
      levelId: null,
      expiresAt: null,
    })
  })

  test('the day it ends on, said again by other clocks, is the same end', async () => {
    const olga = await actorOf('olga')
    const { expiresAt } = await share(olga, withOscar({ until: '2999-01-31' }))
    const elsewhere = { ...olga, timeZone: 'Europe/London' }
    expect((await share(elsewhere, withOscar({ until: '2999-01-31' }))).expiresAt).toEqual(expiresAt)
  })

  test('a share that has ended gives a new one neither its level nor its end', async () => {
    const olga = await actorOf('olga')
    const { id } = await share(olga, withOscar({ levelId: level('Client'), until: '2999-01-31' }))
    await prisma.grant.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })
    const anew = await share(await actorOf('sofia'), withOscar())
    expect(anew).toMatchObject({ levelId: null, expiresAt: null, before: null })
    expect(await creatorOf(anew)).toBe(world.people.sofia.membershipId)
  })

  test('of two who share at the same moment one makes it, the other changes it', async () => {
    const asked = (['olga', 'sofia'] as const).map(async (who) => share(await actorOf(who), withOscar({}, packing)))
    const [one, other] = await Promise.all(asked)
    expect(one?.id).toBe(other?.id)
    expect([one?.before, other?.before].filter((before) => before === null)).toHaveLength(1)
  })
})

describe('a share that Milo cannot see', () => {
  test('stays as Olga made it: he is told that there is one, and not at which level', async () => {
    const { id } = await share(await actorOf('olga'), withOscar({ levelId: level('Client') }))
    const refused = share(await actorOf('milo'), withOscar({ levelId: level('Customer') }))
    await expect(refused).rejects.toMatchObject({ status: 409, code: 'shared-unseen', detail: {} })
    expect(await prisma.grant.findUniqueOrThrow({ where: { id } })).toMatchObject({ levelId: level('Client') })
  })

  test('once it has ended it is in nobody’s way', async () => {
    const { id } = await share(await actorOf('olga'), withOscar())
    await prisma.grant.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })
    const anew = await share(await actorOf('milo'), withOscar())
    expect(await creatorOf(anew)).toBe(world.people.milo.membershipId)
  })

  test('his own he changes, also when Olga has changed it in between', async () => {
    const { id } = await share(await actorOf('milo'), withOscar())
    await share(await actorOf('olga'), withOscar({ levelId: level('Client') }))
    expect(await share(await actorOf('milo'), withOscar({ until: '2999-01-31' }))).toMatchObject({
      id,
      levelId: level('Client'),
    })
  })
})
