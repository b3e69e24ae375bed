import type { PersonKey } from '../../cast/people.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

async function tryTo(who: PersonKey, whom: PersonKey) {
  try {
    await disablePerson(await actorOf(who), world.people[whom].membershipId)
    return 'disabled'
  } catch (error) {
    return (error as { code: string }).code
  }
}

test.each<[PersonKey, PersonKey, string]>([
  ['sofia', 'max', 'disable-Membership'],
  ['milo', 'max', 'disable-Membership'],
  ['nora', 'otto', 'not-found'],
  ['max', 'nora', 'disable-Membership'],
  ['gina', 'max', 'not-found'],
  ['adam', 'adam', 'yourself'],
  ['adam', 'nora', 'last-billing-administrator'],
  ['olga', 'gina', 'last-billing-administrator'],
  ['nora', 'vera', 'disabled'],
  ['adam', 'max', 'disabled'],
  ['adam', 'max', 'already-disabled'],
  ['olga', 'adam', 'disabled'],
])('%s disables %s: %s', async (who, whom, answer) => {
  expect(await tryTo(who, whom)).toBe(answer)
})

test('what Oscar had open ends at once, and it is noted', async () => {
  const { membershipId, personId } = world.people.oscar
  const session = { id: 'x', membershipId, personId, data: {}, expiresAt: new Date(Date.now() + 60_000) }
  await prisma.session.create({ data: session })
  expect(await tryTo('olga', 'oscar')).toBe('disabled')
  expect(await prisma.session.count({ where: { membershipId } })).toBe(0)
  const [activity] = await prisma.activity.findMany({ where: { subjectId: membershipId } })
  expect(activity).toMatchObject({
    action: 'disable',
    actorName: 'Olga Brandt',
    organisationId: world.organisations.northwind,
  })
})

test('of two billing administrators one stays, also when both are disabled at the same moment', async () => {
  const profile = 'billing_administrator' as const
  await prisma.membership.update({ where: { id: world.people.abel.membershipId }, data: { profile } })
  const answers = await Promise.all([tryTo('olga', 'nora'), tryTo('olga', 'abel')])
  expect(answers.sort()).toEqual(['disabled', 'last-billing-administrator'])
})
