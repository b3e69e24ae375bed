import type { PersonKey } from '../../cast/people.ts'
import { act } from '../../domain/act.ts'
import { setAccessLevel } from '../../domain/people/members/change-access-level.ts'
import { setJobRole } from '../../domain/people/members/change-job-role.ts'
import { changeLegalRepresentative } from '../../domain/people/members/change-legal-representative.ts'
import { changeProfile } from '../../domain/people/members/change-profile.ts'
import { changeSupervisor } from '../../domain/people/members/change-supervisor.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { enablePerson } from '../../domain/people/members/enable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { people } = world
const now = (who: PersonKey) => prisma.membership.findUniqueOrThrow({ where: { id: people[who].membershipId } })
async function answer(work: Promise<unknown>) {
  try {
    await work
    return 'done'
  } catch (error) {
    const { code, fields } = error as { code: string; fields?: object }
    return fields ? Object.values(fields)[0] : code
  }
}
type Profile = Parameters<typeof changeProfile>[2]['profile']
const profiled = async (by: PersonKey, whom: PersonKey, profile: Profile) =>
  answer(changeProfile(await actorOf(by), people[whom].membershipId, { profile }))
const supervised = async (whom: PersonKey, by: PersonKey | null) =>
  answer(
    changeSupervisor(await actorOf('adam'), people[whom].membershipId, {
      supervisorId: by && people[by].membershipId,
    }),
  )

describe('a profile', () => {
  test.each<[PersonKey, PersonKey, Profile, string]>([
    ['sofia', 'max', 'supervisor', 'update-Membership'],
    ['milo', 'max', 'supervisor', 'update-Membership'],
    ['nora', 'otto', 'supervisor', 'not-found'],
    ['max', 'max', 'supervisor', 'update-Membership'],
    ['adam', 'max', 'supervisor', 'done'],
    ['adam', 'max', 'billing_administrator', 'give-profile'],
    ['adam', 'nora', 'administrator', 'give-profile'],
    ['adam', 'adam', 'billing_administrator', 'give-profile'],
    ['olga', 'nora', 'administrator', 'last-billing-administrator'],
    ['olga', 'olga', 'administrator', 'last-billing-administrator'],
    ['olga', 'max', 'billing_administrator', 'done'],
    ['olga', 'nora', 'administrator', 'done'],
    ['olga', 'max', 'manager', 'last-billing-administrator'],
    ['olga', 'nora', 'billing_administrator', 'done'],
    ['olga', 'max', 'manager', 'done'],
    ['adam', 'adam', 'supervisor', 'done'],
    ['adam', 'adam', 'administrator', 'update-Membership'],
    ['olga', 'adam', 'administrator', 'done'],
  ])('%s makes %s a %s: %s', async (by, whom, profile, expected) => {
    expect(await profiled(by, whom, profile)).toBe(expected)
  })

  test('nobody raises their own in another organisation either: Adam is a visitor of Northwind besides', async () => {
    const { accessLevelId } = await now('vera')
    const { id } = await prisma.membership.create({
      data: {
        ...{ personId: people.adam.personId, organisationId: world.organisations.northwind },
        ...{ profile: 'visitor', accessLevelId },
      },
    })
    const raised = answer(changeProfile(await actorOf('adam'), id, { profile: 'administrator' }))
    expect(await raised).toBe('own-profile-upwards')
  })

  test('each change is in the activity, with what it was and is', async () => {
    await profiled('adam', 'vera', 'observer')
    const [last] = await prisma.activity.findMany({ where: { subjectId: people.vera.membershipId } })
    expect(last).toMatchObject({ action: 'change-profile', detail: { from: 'visitor', to: 'observer' } })
  })

  test('of two billing administrators one stays, also when both are taken away at the same moment', async () => {
    await profiled('olga', 'abel', 'billing_administrator')
    const olga = await actorOf('olga')
    const answers = await Promise.all([
      answer(changeProfile(olga, people.nora.membershipId, { profile: 'observer' })),
      answer(disablePerson(olga, people.abel.membershipId)),
    ])
    expect(answers.toSorted()).toEqual(['done', 'last-billing-administrator'])
  })
})

test('an access level and a job role are given from the next request on, and the role taken away', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Contractor' } })
  const adam = await actorOf('adam')
  const { membershipId } = people.oscar
  await act(adam, (work) => setAccessLevel(work, adam, membershipId, { accessLevelId }))
  await act(adam, (work) => setJobRole(work, membershipId, { jobRole: 'Buyer' }))
  expect(await now('oscar')).toMatchObject({ accessLevelId, jobRole: 'Buyer' })
  await act(adam, (work) => setJobRole(work, membershipId, { jobRole: null }))
  expect((await actorOf('oscar')).jobRole).toBe(null)
  const nowhere = act(adam, (work) => setAccessLevel(work, adam, membershipId, { accessLevelId: world.projects.line4 }))
  expect(await answer(nowhere)).toBe('wrong')
  const olgas = act(adam, (work) => setAccessLevel(work, adam, people.olga.membershipId, { accessLevelId }))
  expect(await answer(olgas)).toBe('give-profile')
})

test('legal representative is for billing administrators to give and to take', async () => {
  const change = async (by: PersonKey, legalRepresentative: boolean) =>
    answer(changeLegalRepresentative(await actorOf(by), people.sara.membershipId, { legalRepresentative }))
  expect([await change('adam', true), await change('olga', true)]).toEqual(['give-legal-representative', 'done'])
  expect([await change('adam', false), (await now('sara')).legalRepresentative]).toEqual([
    'give-legal-representative',
    true,
  ])
})

test('a supervisor is of the same organisation, of the host or of a partner, and nobody goes round in a circle', async () => {
  expect(await supervised('oscar', 'sara')).toBe('done')
  expect(await supervised('simon', 'bruno')).toBe('done')
  expect(await supervised('max', 'otto')).toBe('no-supervisor')
  expect(await supervised('max', 'max')).toBe('supervises-them')
  expect(await supervised('max', 'oscar')).toBe('done')
  expect(await supervised('sara', 'max')).toBe('supervises-them')
  expect(await supervised('oscar', null)).toBe('done')
  expect((await now('oscar')).supervisorId).toBe(null)
})

test('of two who close a circle at the same moment, one is refused', async () => {
  await supervised('max', null)
  const answers = await Promise.all([supervised('max', 'sara'), supervised('sara', 'max')])
  expect(answers.toSorted()).toEqual(['done', 'supervises-them'])
})

test('Oscar is disabled and enabled again as he was; of a billing administrator Adam cannot do that', async () => {
  const enable = async (by: PersonKey, whom: PersonKey) =>
    answer(enablePerson(await actorOf(by), people[whom].membershipId, {}))
  await disablePerson(await actorOf('adam'), people.oscar.membershipId)
  expect([await enable('sofia', 'oscar'), await enable('adam', 'oscar')]).toEqual(['update-Membership', 'done'])
  expect([await enable('adam', 'oscar'), (await actorOf('oscar')).profile]).toEqual(['already-enabled', 'observer'])
  await prisma.membership.update({ where: { id: people.gina.membershipId }, data: { disabledAt: new Date() } })
  expect([await enable('adam', 'gina'), await enable('olga', 'gina')]).toEqual(['give-profile', 'done'])
})
