import { expect, test } from '@jest/globals'
import { inviteColleague } from '../../../domain/people/colleagues/invite.ts'
import { acceptInvitation } from '../../../domain/people/invitations/accept.ts'
import { withdrawInvitation } from '../../../domain/people/invitations/withdraw.ts'
import { changeProfile } from '../../../domain/people/members/change-profile.ts'
import { disablePerson } from '../../../domain/people/members/disable.ts'
import { prisma } from '../../../prisma/client.ts'
import { actorOf } from '../../actors.ts'
import { newest } from '../../session/newest.ts'
import { world } from '../../world.ts'
import { atOnce, endOf } from '../at-once.ts'

const { nora, abel } = world.people
const { northwind } = world.organisations
const ofNorthwind = `select from "Organisation" where id = '${northwind}' for update`
const profile = 'billing_administrator' as const
const billing = () => prisma.membership.count({ where: { organisationId: northwind, profile, disabledAt: null } })
const ana = { name: 'Ana', email: 'ana@northwind.test', profile }

beforeEach(() =>
  prisma.membership.updateMany({
    where: { id: { in: [nora.membershipId, abel.membershipId] } },
    data: { profile, disabledAt: null },
  }),
)

test('Nora and Abel give up billing at the same moment: one of them keeps it', async () => {
  const [first, second] = [await actorOf('nora'), await actorOf('abel')]
  const ends = await atOnce(
    ofNorthwind,
    () => changeProfile(first, nora.membershipId, { profile: 'observer' }),
    () => changeProfile(second, abel.membershipId, { profile: 'observer' }),
  )
  expect(ends.map(endOf).toSorted()).toEqual(['done', 'last-billing-administrator'])
  expect(await billing()).toBe(1)
})

test('they disable each other at the same moment: one of them is left', async () => {
  const [first, second] = [await actorOf('nora'), await actorOf('abel')]
  const ends = await atOnce(
    ofNorthwind,
    () => disablePerson(first, abel.membershipId),
    () => disablePerson(second, nora.membershipId),
  )
  expect(ends.map(endOf).toSorted()).toEqual(['done', 'last-billing-administrator'])
  expect(await billing()).toBe(1)
})

test('somebody who has not answered yet does not stand in for the last one who is there', async () => {
  await prisma.membership.update({ where: { id: abel.membershipId }, data: { profile: 'administrator' } })
  const actor = await actorOf('nora')
  const id = await inviteColleague(actor, ana)
  const change = changeProfile(actor, nora.membershipId, { profile: 'observer' })
  await expect(change).rejects.toMatchObject({ code: 'last-billing-administrator' })
  await withdrawInvitation(actor, id)
  expect(await billing()).toBe(1)
})

test('an invitation is answered and withdrawn at the same moment: either is done, and the other told so', async () => {
  const actor = await actorOf('nora')
  const id = await inviteColleague(actor, { ...ana, email: 'bea@northwind.test' })
  const { value } = await newest('invitation', 'bea@northwind.test')
  const answer = { name: 'Bea', asking: null, address: '192.0.2.1' }
  const ends = await atOnce<unknown>(
    `select from "Membership" where id = '${id}' for update`,
    () => acceptInvitation(value, answer),
    () => withdrawInvitation(actor, id),
  )
  expect([
    ['done', 'invitation-answered'],
    ['link-withdrawn', 'done'],
  ]).toContainEqual(ends.map(endOf))
})
