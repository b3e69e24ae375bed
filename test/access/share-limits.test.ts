import type { PersonKey } from '../../cast/people.ts'
import type { Areas } from '../../domain/access/levels.ts'
import { can } from '../../domain/access/scope.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { type Sharing, sharing } from '../../domain/access/sharing/terms.ts'
import { unshare } from '../../domain/access/sharing/unshare.ts'
import type { Invalid } from '../../domain/refusals.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { sees, tryToShare } from './sharing.ts'

const levels = new Map((await prisma.projectAccessLevel.findMany()).map((level) => [level.name, level]))
const level = (name: string) => levels.get(name)?.id as string
const levelId = level('Partner delivery')
const { id: line } = await prisma.product.findFirstOrThrow({ where: { name: 'Line 4' } })
const person = (who: PersonKey) =>
  ({ principalKind: 'membership', principalId: world.people[who].membershipId }) as const
describe('who may share a phase, or a product', () => {
  const { build } = world.phases
  const whom = person('simon')
  const shared = (resourceKind: 'phase' | 'product', resourceId: string) =>
    sharing.parse({
      ...{ resourceKind, resourceId, levelId, ...whom },
      ...(resourceKind === 'product' && { until: '2999-01-31' }),
    })
  afterAll(() => prisma.grant.deleteMany({ where: { resourceId: { in: [build, line] }, via: 'share' } }))

  test.each<[PersonKey, string, string]>([
    ['sofia', 'shared', 'shared'],
    ['milo', 'shared', 'not-found'],
    ['carl', 'share-Phase', 'not-found'],
    ['nora', 'share-Phase', 'share-Product'],
    ['otto', 'not-found', 'not-found'],
  ])('%s, Build of Line 4: %s; the product Line 4: %s', async (who, phase, product) => {
    await prisma.grant.deleteMany({ where: { principalId: whom.principalId, via: 'share' } })
    expect(await tryToShare(who, shared('phase', build))).toBe(phase)
    expect(await tryToShare(who, shared('product', line))).toBe(product)
  })

  test('Simon sees the project by its name through a phase, all of it through its product, and neither any more', async () => {
    const { line4 } = world.projects
    const summary = async () =>
      can(
        await actorOf('simon'),
        'read',
        'Project',
        await prisma.project.findUniqueOrThrow({ where: { id: line4 } }),
        'summary',
      )
    const olga = await actorOf('olga')
    const ofPhase = await share(olga, shared('phase', build))
    expect([await sees('simon', line4), await summary()]).toEqual([true, false])
    const ofProduct = await share(olga, shared('product', line))
    expect(await summary()).toBe(true)
    const { seen } = await unshare(olga, ofProduct.id)
    expect(seen.map(({ resourceKind }) => resourceKind)).toEqual(['phase'])
    expect([await sees('simon', line4), await summary()]).toEqual([true, false])
    await unshare(olga, ofPhase.id)
    expect(await sees('simon', line4)).toBe(false)
    const noted = await prisma.activity.findMany({ where: { action: 'unshare' }, orderBy: { id: 'desc' }, take: 2 })
    expect(noted.map(({ subjectKind, subjectId, projectId }) => [subjectKind, subjectId, projectId])).toEqual([
      ['Phase', build, line4],
      ['Product', line, null],
    ])
  })
})

describe('Bruno of Brightline, who manages a project for Globex', () => {
  const { cleanRoom: resourceId } = world.projects
  const { brightline } = world.organisations
  const asked = (more: object): Sharing =>
    sharing.parse({ resourceKind: 'project', resourceId, ...person('carl'), ...more })
  const areas = levels.get('Partner delivery')?.areas as Areas
  const leading = { ...areas, overview: { access: 'edit', hidden: [], shown: ['Project.internalNote'] } }
  const make = async (name: string, more: object) =>
    (await prisma.projectAccessLevel.create({ data: { name, areas: { ...leading, ...more } } })).id
  let own = ''

  beforeAll(async () => {
    own = await make('Partner lead', {})
    const { ceilings } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
    const accessLevel = await prisma.accessLevel.create({
      data: { name: 'Partner lead', ceilings: { ...(ceilings as object), overview: 'manage' } },
    })
    const { membershipId } = world.people.bruno
    // In the sample all licences of people who deliver are held.
    await prisma.licenceType.updateMany({ data: { pool: null } })
    await prisma.membership.update({
      where: { id: membershipId },
      data: { accessLevelId: accessLevel.id, profile: 'manager' },
    })
    await prisma.grant.create({
      data: { ...person('bruno'), resourceKind: 'project', resourceId, via: 'participant', levelId: own },
    })
  })

  test('gives a colleague what is open to him, and takes it away again', async () => {
    const { id } = await share(await actorOf('bruno'), asked({ levelId: own }))
    expect(await sees('carl', resourceId)).toBe(true)
    expect(can(await actorOf('bruno'), 'read', 'Grant', await prisma.grant.findUniqueOrThrow({ where: { id } }))).toBe(
      true,
    )
    await unshare(await actorOf('bruno'), id)
    expect(await sees('carl', resourceId)).toBe(false)
  })

  test('gives neither an area that is not open to him, nor the whole of one that he only sees', async () => {
    const refused = (await share(await actorOf('bruno'), asked({ levelId: level('Internal') })).catch(
      (e) => e,
    )) as Invalid
    expect(refused.fields).toEqual({ levelId: 'inside-only' })
    const budget = await make('With the budget', { budget: { access: 'view', hidden: [], shown: [] } })
    const people = await make('With people', { people: { access: 'edit', hidden: [], shown: [] } })
    for (const [id, areas] of [
      [budget, 'Budget'],
      [people, 'People'],
    ] as const) {
      const { fields, told } = (await share(await actorOf('bruno'), asked({ levelId: id })).catch((e) => e)) as Invalid
      expect([fields, told.levelId]).toEqual([{ levelId: 'above-own-level' }, { level: expect.any(String), areas }])
    }
  })

  test('gives no field that he does not see, and the internal note that he sees he gives', async () => {
    const hours = await make('With hours', { tasks: { access: 'edit', hidden: [], shown: ['Task.internalNote'] } })
    const { fields, told } = (await share(await actorOf('bruno'), asked({ levelId: hours })).catch((e) => e)) as Invalid
    expect([fields, told.levelId]).toEqual([
      { levelId: 'fields-unseen' },
      { level: 'With hours', fields: 'Internal note' },
    ])
    const { id } = await share(await actorOf('bruno'), asked({ levelId: own }))
    await unshare(await actorOf('bruno'), id)
  })

  test('the usual level counts as what it is for whoever it is with: also that of a job role in a team', async () => {
    const role = await make('Auditors', { budget: { access: 'view', hidden: [], shown: [] } })
    await prisma.projectAccessLevel.update({ where: { id: role }, data: { jobRole: 'Auditor' } })
    const { membershipId } = world.people.ada
    await prisma.membership.update({ where: { id: membershipId }, data: { jobRole: 'Auditor' } })
    const whole = { principalKind: 'organisation', principalId: brightline }
    expect(await tryToShare('bruno', asked({ levelId: null }))).toBe('shared')
    expect(await tryToShare('bruno', asked({ ...person('ada'), levelId: null }))).toBe('above-own-level')
    expect(await tryToShare('bruno', asked({ ...whole, levelId: null }))).toBe('above-own-level')
    expect(await tryToShare('bruno', asked({ ...whole, levelId: own }))).toBe('shared')
  })

  test('shares with nobody of whom he is not told, as if they were not there', async () => {
    for (const who of ['simon', 'max', 'gina'] as const)
      expect(await tryToShare('bruno', asked({ ...person(who), levelId: own }))).toBe(
        (await tryToShare('bruno', asked({ principalId: resourceId, levelId: own }))) as string,
      )
  })

  test('a grant that has ended, or is suspended, lends him no level', async () => {
    await prisma.grant.deleteMany({ where: { principalId: brightline, resourceId } })
    const where = { principalId: world.people.bruno.membershipId, resourceId }
    for (const data of [{ expiresAt: new Date(0) }, { expiresAt: null, suspendedAt: new Date(0) }]) {
      await prisma.grant.updateMany({ where, data })
      expect(await tryToShare('bruno', asked({ levelId: own }))).toBe('not-found')
    }
    await prisma.grant.updateMany({ where, data: { suspendedAt: null } })
    expect(await tryToShare('bruno', asked({ levelId: own }))).toBe('shared')
  })
})
