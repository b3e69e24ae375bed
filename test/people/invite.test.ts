import type { OrganisationKey, PersonKey } from '../../cast/people.ts'
import { invite, memberProfiles } from '../../domain/people/invitations/invite.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'
import { atOnce } from './at-once.ts'

const level = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
let invited = 0

async function tryTo(who: PersonKey, into: OrganisationKey, profile: (typeof memberProfiles)[number], email?: string) {
  const newcomer = { email: email ?? `new${++invited}@northwind.test`, name: 'Nina Berg', by: 'link' as const }
  const where = { organisationId: world.organisations[into], accessLevelId: level.id, legalRepresentative: false }
  try {
    return await invite(await actorOf(who), { ...newcomer, ...where, profile })
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('who may invite', () => {
  const all = [...memberProfiles]
  const belowBilling = all.slice(1)
  const table: [PersonKey, OrganisationKey, string[], string][] = [
    ['olga', 'northwind', all, ''],
    ['olga', 'meridian', all, ''],
    ['adam', 'northwind', belowBilling, 'give-profile'],
    ['sofia', 'northwind', [], 'invite-Organisation'],
    ['milo', 'northwind', [], 'invite-Organisation'],
    ['nora', 'globex', [], 'not-found'],
    ['nora', 'northwind', all, ''],
    ['abel', 'northwind', belowBilling, 'give-profile'],
    ['sara', 'northwind', [], 'invite-Organisation'],
    ['gina', 'northwind', [], 'not-found'],
  ]
  const cells = table.flatMap(([who, into, allowed, refused]) =>
    all.map((profile) => [who, profile, into, allowed.includes(profile) ? 'invited' : refused] as const),
  )

  test.each(cells)('%s a %s into %s: %s', async (who, profile, into, expected) => {
    const answer = await tryTo(who, into, profile)
    expect(typeof answer === 'string' ? answer : 'invited').toBe(expected)
  })

  test('Adam may not make anybody billing administrator', async () => {
    expect(await tryTo('adam', 'meridian', 'billing_administrator')).toBe('give-profile')
  })
})

describe('an invitation', () => {
  test('makes a member of organisation, group and team, and a mail on its way', async () => {
    const answer = await tryTo('olga', 'northwind', 'observer', 'nina@northwind.test')
    const { membershipId } = answer as { membershipId: string }
    const { organisationId, groups, teams, invitations, deliveries } = await prisma.membership.findUniqueOrThrow({
      where: { id: membershipId },
      include: { groups: true, teams: true, invitations: true, deliveries: true },
    })
    expect([organisationId, groups.length, teams.length]).toEqual([world.organisations.northwind, 1, 1])
    expect(invitations).toMatchObject([{ invitedById: world.people.olga.membershipId, acceptedAt: null }])
    expect(deliveries).toMatchObject([
      { kind: 'invitation', email: 'nina@northwind.test', subjectId: invitations[0]?.tokenId },
    ])
    expect(await prisma.activity.count({ where: { subjectId: membershipId, action: 'invite' } })).toBe(1)
  })

  test('of a member is refused, and nothing is half done', async () => {
    const before = await prisma.token.count()
    expect(await tryTo('olga', 'northwind', 'observer', 'max@northwind.test')).toBe('already-member')
    expect(await prisma.token.count()).toBe(before)
  })

  test('of Otto into Northwind keeps the one identity of his address', async () => {
    const { membershipId } = (await tryTo('olga', 'northwind', 'observer', 'otto@globex.test')) as {
      membershipId: string
    }
    const membership = await prisma.membership.findUniqueOrThrow({
      where: { id: membershipId },
      include: { person: true },
    })
    expect(membership.person).toMatchObject({ id: world.people.otto.personId, name: 'Otto Berger' })
  })

  test('lets somebody disabled in again, once they have accepted', async () => {
    const { membershipId } = world.people.vera
    await prisma.membership.update({ where: { id: membershipId }, data: { disabledAt: new Date() } })
    expect(await tryTo('olga', 'northwind', 'observer', 'vera@northwind.test')).toMatchObject({ membershipId })
    expect(await prisma.membership.findUnique({ where: { id: membershipId } })).toMatchObject({
      disabledAt: expect.any(Date),
      reinvitedAt: expect.any(Date),
      profile: 'observer',
    })
  })

  test.each([
    ['Gina, who is known', 'gina@globex.test'],
    ['somebody new', 'nele@northwind.test'],
  ])('of %s, by two at the same moment, is made once', async (_who, email) => {
    const both = (['olga', 'adam'] as const).map((who) => () => tryTo(who, 'northwind', 'observer', email))
    const answers = await atOnce('lock table "Membership" in share mode', ...both)
    expect(answers).toContainEqual({ status: 'fulfilled', value: 'already-member' })
    expect(await prisma.invitation.count({ where: { membership: { person: { email } } } })).toBe(1)
  })

  test('of Oscar, who was disabled, by two at the same moment, is made once', async () => {
    const { membershipId: id, email } = world.people.oscar
    await prisma.membership.update({ where: { id }, data: { disabledAt: new Date() } })
    const both = (['olga', 'adam'] as const).map((who) => () => tryTo(who, 'northwind', 'observer', email))
    const answers = await atOnce(`select from "Membership" where id = '${id}' for update`, ...both)
    expect(answers).toContainEqual({ status: 'fulfilled', value: 'invited-already' })
    expect(await prisma.invitation.count({ where: { membershipId: id } })).toBe(1)
  })

  test('nobody from outside is ever in an inside group', async () => {
    const group = await prisma.group.findFirstOrThrow({ where: { organisationId: world.organisations.meridian } })
    const data = { groupId: group.id, membershipId: world.people.nora.membershipId }
    await expect(prisma.groupMember.create({ data })).rejects.toThrow('member of another organisation')
  })
})
