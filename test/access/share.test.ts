import { jest } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { type Sharing, sharing } from '../../domain/access/sharing/terms.ts'
import { unshare } from '../../domain/access/sharing/unshare.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { sees, tryToShare } from './sharing.ts'

const { id: levelId } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
const { id: internal } = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Internal' } })
const sharingWith = (principal: Pick<Sharing, 'principalKind' | 'principalId'>, more: object = {}): Sharing =>
  sharing.parse({ resourceKind: 'project', resourceId: world.projects.packing, levelId, ...principal, ...more })
const person = (who: PersonKey) =>
  ({ principalKind: 'membership', principalId: world.people[who].membershipId }) as const

/** Everything that waits goes on as it did; only the date is another. */
const waits = ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout', 'performance'] as const
afterEach(() => void jest.useRealTimers())

describe('who may share Line 4 retrofit with Carl', () => {
  afterEach(() => prisma.grant.deleteMany({ where: { resourceId: world.projects.line4, via: 'share' } }))

  test.each<[PersonKey, string]>([
    ['olga', 'shared'],
    ['sofia', 'shared'],
    ['milo', 'shared'],
    ['nora', 'share-Project'],
    ['oscar', 'share-Project'],
    ['carl', 'share-Project'],
    ['otto', 'not-found'],
    ['gina', 'not-found'],
    ['simon', 'not-found'],
  ])('%s: %s', async (who, answer) => {
    expect(await tryToShare(who, sharingWith(person('carl'), { resourceId: world.projects.line4 }))).toBe(answer)
  })

  test('Milo may not share Packing cell, which he does not run', async () => {
    expect(await tryToShare('milo', sharingWith(person('carl')))).toBe('not-found')
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
      expect(await tryToShare('olga', sharingWith(principal))).toBe('shared')
  })

  test('never with another customer, nor with somebody who is not there', async () => {
    const nobody = { principalKind: 'group', principalId: world.projects.packing } as const
    const globex = { principalKind: 'organisation', principalId: world.organisations.globex } as const
    for (const principal of [person('otto'), await team(world.organisations.globex), globex, nobody])
      expect(await tryToShare('olga', sharingWith(principal))).toBe('not-to-be-shared-with')
    expect(await sees('otto', world.projects.packing)).toBe(false)
  })

  test('at an inside level only inside', async () => {
    expect(await tryToShare('olga', sharingWith(person('carl'), { levelId: internal }))).toBe('inside-only')
    expect(await tryToShare('olga', sharingWith(person('milo'), { levelId: internal }))).toBe('shared')
    expect(await tryToShare('olga', sharingWith(person('carl'), { levelId: world.projects.line4 }))).toBe('wrong')
  })
})

describe('a share', () => {
  const steriliser = { resourceId: world.projects.steriliser }

  test('opens the project to Simon on his next request, and closes it again when it is taken away', async () => {
    expect(await sees('simon', world.projects.steriliser)).toBe(false)
    const { id } = await share(await actorOf('olga'), sharingWith(person('simon'), steriliser))
    expect(await sees('simon', world.projects.steriliser)).toBe(true)
    for (const who of ['simon', 'nora', 'milo'] as const)
      await expect(unshare(await actorOf(who), id)).rejects.toMatchObject({ status: 404 })
    await unshare(await actorOf('sofia'), id)
    expect(await sees('simon', world.projects.steriliser)).toBe(false)
  })

  test('ends by itself, and cannot begin in the past', async () => {
    const grant = await share(
      await actorOf('olga'),
      sharingWith(person('simon'), { ...steriliser, until: '2999-01-01' }),
    )
    expect(await sees('simon', world.projects.steriliser)).toBe(true)
    await prisma.grant.update({ where: { id: grant.id }, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await sees('simon', world.projects.steriliser)).toBe(false)
    expect(await tryToShare('olga', sharingWith(person('simon'), { ...steriliser, until: '2020-01-01' }))).toBe(
      'in-the-past',
    )
  })

  test.each([
    ['Europe/Berlin', '2026-11-26', '2026-11-26T22:59:59.999Z'],
    ['Europe/Berlin', '2026-10-24', '2026-10-24T21:59:59.999Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['Europe/Berlin', '2027-03-27', '2027-03-27T22:59:59.999Z'],
    ['Europe/Berlin', '2027-03-28', '2027-03-28T21:59:59.999Z'],
    ['America/Los_Angeles', '2026-11-01', '2026-11-02T07:59:59.999Z'],
    ['Pacific/Kiritimati', '2026-11-26', '2026-11-26T09:59:59.999Z'],
    // There, clocks are put forward at midnight: 6 September 2026 begins at one.
    ['America/Santiago', '2026-09-05', '2026-09-06T03:59:59.999Z'],
  ])('of somebody in %s lasts to the end of %s: %s', async (timeZone, until, end) => {
    jest.useFakeTimers({ now: new Date('2026-08-01'), doNotFake: [...waits] })
    const { expiresAt } = await share(
      { ...(await actorOf('olga')), timeZone },
      sharingWith(person('simon'), { ...steriliser, until }),
    )
    expect(expiresAt?.toISOString()).toBe(end)
  })

  test('until today lasts as long as today does where one is, and no longer', async () => {
    const today = sharingWith(person('simon'), { ...steriliser, until: '2026-11-26' })
    const at = async (now: string) => {
      jest.useFakeTimers({ now: new Date(now), doNotFake: [...waits] })
      return tryToShare('olga', today)
    }
    expect(await at('2026-11-26T22:59:59Z')).toBe('shared')
    expect(await at('2026-11-26T23:00:00Z')).toBe('in-the-past')
  })

  test('is Milo’s to end when he does not run the project any more; one that others made is not', async () => {
    const { line4 } = world.projects
    const milos = await share(await actorOf('milo'), sharingWith(person('ada'), { resourceId: line4 }))
    const olgas = await share(await actorOf('olga'), sharingWith(person('simon'), { resourceId: line4 }))
    await prisma.project.update({ where: { id: line4 }, data: { managerId: null, creatorId: null } })
    await prisma.grant.deleteMany({ where: { principalId: world.people.milo.membershipId, resourceId: line4 } })
    expect(await sees('milo', line4)).toBe(false)
    await expect(unshare(await actorOf('milo'), olgas.id)).rejects.toMatchObject({ status: 404 })
    await unshare(await actorOf('milo'), milos.id)
    expect(await prisma.grant.count({ where: { id: { in: [milos.id, olgas.id] } } })).toBe(1)
    const last = await prisma.activity.findFirstOrThrow({ where: { action: 'unshare' }, orderBy: { id: 'desc' } })
    expect(last).toMatchObject({ projectId: line4, subjectId: line4, organisationId: world.organisations.northwind })
  })

  test('is of a product, a project or a phase, and of the kind that it is', async () => {
    const asked = { ...steriliser, ...person('simon') }
    for (const resourceKind of ['organisation', 'file'])
      expect(sharing.safeParse({ ...asked, resourceKind }).success).toBe(false)
    for (const resourceKind of ['product', 'phase'] as const)
      expect(await tryToShare('olga', sharing.parse({ ...asked, resourceKind }))).toBe('not-found')
  })

  test('asked for again is the same share with its new end, and each time is noted', async () => {
    const first = await share(await actorOf('olga'), sharingWith(person('ada'), steriliser))
    const second = await share(await actorOf('olga'), sharingWith(person('ada'), { ...steriliser, levelId: null }))
    expect(second).toMatchObject({ id: first.id, levelId: null })
    expect(await prisma.grant.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
      levelId: null,
      via: 'share',
      organisationId: world.organisations.globex,
    })
    const noted = await prisma.activity.findMany({ where: { action: 'share', projectId: world.projects.steriliser } })
    expect(noted.filter(({ detail }) => JSON.stringify(detail).includes(world.people.ada.membershipId))).toHaveLength(2)
  })

  test('does not take away what is an owner’s: Olga sees it, and cannot end it', async () => {
    const { id } = await prisma.grant.findFirstOrThrow({ where: { via: 'owner' } })
    await expect(unshare(await actorOf('olga'), id)).rejects.toMatchObject({ status: 403, code: 'unshare-Grant' })
  })
})
