import type { PersonKey } from '../../cast/people.ts'
import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { sections } from '../../domain/access/layouts.ts'
import { scope } from '../../domain/access/scope.ts'
import { type Onboarding, onboard, onboarding } from '../../domain/organisations/onboard.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const level = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const layout = await prisma.layoutTemplate.findUniqueOrThrow({ where: { name: 'Customer' } })

const initech = (more: object = {}): Onboarding =>
  onboarding.parse({
    name: 'Initech Metals',
    accent: '#aa3300',
    accessLevelId: level.id,
    layoutId: layout.id,
    people: [
      { email: 'Ina@Initech.test', name: 'Ina Lund', profile: 'billing_administrator' },
      { email: 'ivo@initech.test', name: 'Ivo Lund', profile: 'observer', jobRole: 'Client', by: 'password' },
    ],
    project: { name: 'Press line', startsOn: '2026-03-01', endsOn: '2026-09-30' },
    ...more,
  })
const counts = async () =>
  Promise.all([prisma.organisation.count(), prisma.person.count(), prisma.grant.count(), prisma.delivery.count()])

describe('Adam onboards Initech', () => {
  let made: Awaited<ReturnType<typeof onboard>>
  beforeAll(async () => {
    made = await onboard(await actorOf('adam'), initech())
  })

  test('with group, team, grants and layout', async () => {
    const { organisationId } = made
    const organisation = await prisma.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      include: { groups: { include: { members: true } }, teams: { include: { members: true } } },
    })
    expect(organisation).toMatchObject({ name: 'Initech Metals', isCustomer: true, isHost: false, accent: '#aa3300' })
    expect([organisation.groups[0]?.members.length, organisation.teams[0]?.members.length]).toEqual([2, 2])
    const grants = await prisma.grant.findMany({ where: { organisationId }, select: { principalId: true, via: true } })
    expect(grants).toHaveLength(3)
    expect(grants).toEqual(
      expect.arrayContaining([
        { principalId: organisationId, via: 'owner' },
        { principalId: world.organisations.meridian, via: 'owner' },
        { principalId: organisation.teams[0]?.id, via: 'share' },
      ]),
    )
    const ivo = await actorOfMembership(made.people[1]?.membershipId ?? '')
    expect(ivo?.layout.sections).toEqual(sections.filter((section) => section !== 'raid'))
  })

  test('whose people get a mailed link, or a temporary password told once', async () => {
    expect(made.people).toEqual([
      { membershipId: expect.any(String), email: 'ina@initech.test' },
      {
        membershipId: expect.any(String),
        email: 'ivo@initech.test',
        temporaryPassword: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
        temporaryUntil: expect.any(Date),
      },
    ])
    const mails = await prisma.delivery.findMany({ where: { email: { endsWith: '@initech.test' } } })
    expect(mails.map(({ email, kind }) => [email, kind])).toEqual([['ina@initech.test', 'invitation']])
  })

  test.each(['ina', 'ivo'])('whose first project reaches %s by itself, and a later one too', async (who) => {
    const { organisationId, people } = made
    const name = `Later line of ${who}`
    await prisma.project.create({ data: { organisationId, name } })
    const actor = await actorOfMembership(people.find(({ email }) => email.startsWith(who))?.membershipId ?? '')
    if (!actor) throw new Error(`${who} is nobody`)
    const seen = await prisma.project.findMany({ where: scope(actor, 'read', 'Project') })
    expect(seen.map((project) => project.name)).toEqual(expect.arrayContaining(['Press line', name]))
    expect(seen.every((project) => project.organisationId === organisationId)).toBe(true)
  })

  test('which Adam runs from now on, and Otto never sees', async () => {
    const { id, managerId } = await prisma.project.findFirstOrThrow({ where: { name: 'Press line' } })
    expect(managerId).toBe(world.people.adam.membershipId)
    for (const [who, sees] of [
      ['adam', 1],
      ['sofia', 1],
      ['otto', 0],
      ['nora', 0],
    ] as const)
      expect([
        who,
        await prisma.project.count({ where: { AND: [{ id }, scope(await actorOf(who), 'read', 'Project')] } }),
      ]).toEqual([who, sees])
  })

  test('and it is noted', async () => {
    const noted = await prisma.activity.findMany({
      where: { organisationId: made.organisationId },
      orderBy: { id: 'asc' },
    })
    expect(noted.map(({ action }) => action)).toEqual(['onboard', 'invite', 'invite', 'create'])
  })
})

describe('onboarding is all or nothing', () => {
  const ina = { email: 'ina2@initech.test', name: 'Ina Lund', profile: 'billing_administrator' }
  const project = { name: 'Press line' }

  test.each<[string, PersonKey, object, string]>([
    ['a person twice', 'olga', { people: [ina, ina] }, 'already-member'],
    [
      'a temporary password for Otto',
      'olga',
      { people: [ina, { ...ina, email: 'otto@globex.test', by: 'password' }] },
      'known-already',
    ],
    ['nobody for the bills', 'olga', { people: [{ ...ina, profile: 'observer' }] }, 'invalid'],
    ['no such access level', 'olga', { people: [ina], accessLevelId: layout.id }, 'invalid'],
    ['no such layout', 'olga', { people: [ina], layoutId: level.id }, 'invalid'],
    [
      'a project run by Nora',
      'olga',
      { people: [ina], project: { ...project, managerId: world.people.nora.membershipId } },
      'invalid',
    ],
    [
      'a project that ends first',
      'olga',
      { people: [ina], project: { ...project, startsOn: '2026-02-02', endsOn: '2026-02-01' } },
      'invalid',
    ],
    [
      'a second billing administrator by Adam',
      'adam',
      { people: [ina, { ...ina, email: 'ivo2@initech.test' }] },
      'give-profile',
    ],
    ['anything by Sofia', 'sofia', { people: [ina] }, 'onboard-Organisation'],
    ['anything by Nora', 'nora', { people: [ina] }, 'onboard-Organisation'],
    ['anything by Bruno', 'bruno', { people: [ina] }, 'onboard-Organisation'],
  ])('%s, asked for by %s', async (_what, who, more, code) => {
    const before = await counts()
    await expect(onboard(await actorOf(who), initech({ name: 'Initrode', ...more }))).rejects.toMatchObject({ code })
    expect(await counts()).toEqual(before)
  })
})

test('Adam may not make anybody legal representative as he onboards, for the wallet comes with it; Olga may', async () => {
  const ida = { email: 'ida@hooli.test', name: 'Ida Berg', profile: 'billing_administrator', legalRepresentative: true }
  const hooli = () => initech({ name: 'Hooli Presses', people: [ida] })
  await expect(onboard(await actorOf('adam'), hooli())).rejects.toMatchObject({ code: 'give-legal-representative' })
  const { people } = await onboard(await actorOf('olga'), hooli())
  const [{ membershipId: id } = { membershipId: '' }] = people
  expect(await prisma.membership.findUnique({ where: { id } })).toMatchObject({ legalRepresentative: true })
})
