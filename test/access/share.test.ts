import type { PersonKey } from '../../cast/people.ts'
import { scope } from '../../domain/access/scope.ts'
import { type Sharing, share, sharing, unshare } from '../../domain/access/share.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { id: levelId } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
const { id: internal } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Internal' } })
const sharingWith = (principal: Pick<Sharing, 'principalKind' | 'principalId'>, more: object = {}): Sharing =>
  sharing.parse({ resourceId: world.projects.packing, levelId, ...principal, ...more })
const person = (who: PersonKey) =>
  ({ principalKind: 'membership', principalId: world.people[who].membershipId }) as const

const sees = async (who: PersonKey, id: string) =>
  (await prisma.project.count({ where: { AND: [{ id }, scope(await actorOf(who), 'read', 'Project')] } })) === 1

async function tryTo(who: PersonKey, what: Sharing) {
  try {
    await share(await actorOf(who), what)
    return 'shared'
  } catch (error) {
    const { code, fields } = error as { code: string; fields?: object }
    return fields ? Object.values(fields)[0] : code
  }
}

describe('who may share Line 4 retrofit with Carl', () => {
  test.each<[PersonKey, string]>([
    ['olga', 'shared'],
    ['sofia', 'shared'],
    ['milo', 'shared'],
    ['nora', 'share-Project'],
    ['oscar', 'share-Project'],
    ['carl', 'share-Project'],
    ['otto', 'not-found'],
    ['gina', 'not-found'],
    ['bruno', 'not-found'],
  ])('%s: %s', async (who, answer) => {
    expect(await tryTo(who, sharingWith(person('carl'), { resourceId: world.projects.line4 }))).toBe(answer)
  })

  test('Milo may not share Packing cell, which he does not run', async () => {
    expect(await tryTo('milo', sharingWith(person('carl')))).toBe('not-found')
  })
})

describe('with whom Packing cell of Northwind may be shared', () => {
  const team = async (organisationId: string) => {
    const { id } = await prisma.team.findFirstOrThrow({ where: { organisationId } })
    return { principalKind: 'team', principalId: id } as const
  }

  test('with its own people, the host and partners', async () => {
    const { northwind, meridian, brightline } = world.organisations
    const whole = { principalKind: 'organisation', principalId: brightline } as const
    for (const principal of [person('max'), person('milo'), await team(northwind), await team(meridian), whole])
      expect(await tryTo('olga', sharingWith(principal))).toBe('shared')
  })

  test('never with another customer, nor with somebody who is not there', async () => {
    const nobody = { principalKind: 'group', principalId: world.projects.packing } as const
    const globex = { principalKind: 'organisation', principalId: world.organisations.globex } as const
    for (const principal of [person('otto'), await team(world.organisations.globex), globex, nobody])
      expect(await tryTo('olga', sharingWith(principal))).toBe('not-to-be-shared-with')
    expect(await sees('otto', world.projects.packing)).toBe(false)
  })

  test('at an inside level only inside', async () => {
    expect(await tryTo('olga', sharingWith(person('carl'), { levelId: internal }))).toBe('inside-only')
    expect(await tryTo('olga', sharingWith(person('milo'), { levelId: internal }))).toBe('shared')
    expect(await tryTo('olga', sharingWith(person('carl'), { levelId: world.projects.line4 }))).toBe('wrong')
  })
})

describe('a share', () => {
  const steriliser = { resourceId: world.projects.steriliser }

  test('opens the project to Simon on his next request, and closes it again when it is taken away', async () => {
    expect(await sees('simon', world.projects.steriliser)).toBe(false)
    const { id } = await share(await actorOf('olga'), sharingWith(person('simon'), steriliser))
    expect(await sees('simon', world.projects.steriliser)).toBe(true)
    await expect(unshare(await actorOf('simon'), id)).rejects.toMatchObject({ status: 403 })
    await expect(unshare(await actorOf('nora'), id)).rejects.toMatchObject({ status: 404 })
    await unshare(await actorOf('sofia'), id)
    expect(await sees('simon', world.projects.steriliser)).toBe(false)
  })

  test('ends by itself, and cannot begin in the past', async () => {
    const grant = await share(
      await actorOf('olga'),
      sharingWith(person('simon'), { ...steriliser, expiresAt: '2999-01-01' }),
    )
    expect(await sees('simon', world.projects.steriliser)).toBe(true)
    await prisma.grant.update({ where: { id: grant.id }, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await sees('simon', world.projects.steriliser)).toBe(false)
    expect(await tryTo('olga', sharingWith(person('simon'), { ...steriliser, expiresAt: '2020-01-01' }))).toBe(
      'in-the-past',
    )
  })

  test('asked for again is the same share with its new end, and each time is noted', async () => {
    const first = await share(await actorOf('olga'), sharingWith(person('ada'), steriliser))
    const second = await share(await actorOf('olga'), sharingWith(person('ada'), { ...steriliser, levelId: null }))
    expect(second).toMatchObject({
      id: first.id,
      levelId: null,
      via: 'share',
      organisationId: world.organisations.globex,
    })
    const noted = await prisma.activity.findMany({ where: { action: 'share', projectId: world.projects.steriliser } })
    expect(noted.filter(({ detail }) => JSON.stringify(detail).includes(world.people.ada.membershipId))).toHaveLength(2)
  })

  test('does not take away what is an owner’s', async () => {
    const { id } = await prisma.grant.findFirstOrThrow({ where: { via: 'owner' } })
    await expect(unshare(await actorOf('olga'), id)).rejects.toMatchObject({ status: 404 })
  })
})
