import { password } from '../../cast/people.ts'
import { scope } from '../../domain/access/scope.ts'
import { share } from '../../domain/access/sharing/share.ts'
import { sharing } from '../../domain/access/sharing/terms.ts'
import { placeOf } from '../../domain/access/sharing/thing.ts'
import { grantsInto } from '../../domain/access/sharing/ways.ts'
import { act } from '../../domain/act.ts'
import { tellOfUpdate } from '../../domain/delivery/notices/followers.ts'
import { oneTimeOf } from '../../domain/delivery/one-time.ts'
import { acceptInvitation, findInvitation } from '../../domain/people/invitations/accept.ts'
import { invitation, invite } from '../../domain/people/invitations/invite.ts'
import { resendInvitation } from '../../domain/people/invitations/resend.ts'
import { findSuspended } from '../../domain/people/invitations/suspended.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { requestSignInLink } from '../../domain/people/sign-in/request.ts'
import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { findOwnMemberships, switchMembership } from '../../domain/people/sign-in/switch.ts'
import { sealed } from '../../domain/people/tokens.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { vera, otto } = world.people
const { northwind } = world.organisations
const { packing, robots } = world.projects
const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const caller = { address: '127.0.0.1' }
const trying = (email: string) => signIn({ email, password, ...caller })
const again = async (email: string, more: object = {}) =>
  invite(
    await actorOf('olga'),
    invitation.parse({
      ...{ email, name: 'As told', profile: 'visitor', organisationId: northwind, accessLevelId, ...more },
    }),
  )
const linkFor = async (membershipId: string) => {
  const found = await prisma.invitation.findFirstOrThrow({
    where: { membershipId },
    orderBy: { sentAt: 'desc' },
    include: { token: true },
  })
  return sealed(found.token)
}
const answer = { name: 'Vera Stein', asking: null, ...caller }
const sees = async (id: string) =>
  (await prisma.project.count({ where: { AND: [{ id }, scope(await actorOf('vera'), 'read', 'Project')] } })) === 1

/** Vera, out of her team, with Packing cell and Warehouse robots shared with her alone. */
beforeAll(async () => {
  const olga = await actorOf('olga')
  const principal = { principalKind: 'membership', principalId: vera.membershipId }
  for (const resourceId of [packing, robots])
    await share(olga, sharing.parse({ resourceKind: 'project', resourceId, ...principal }))
  await prisma.teamMember.deleteMany({ where: { membershipId: vera.membershipId } })
  expect(await sees(packing)).toBe(true)
  await disablePerson(olga, vera.membershipId)
})

test('disabled, Vera’s own shares are listed to Olga, and to nobody who does not see them', async () => {
  const found = await findSuspended(await actorOf('olga'), northwind, vera.email)
  expect(found.map(({ resourceId }) => resourceId)).toEqual([packing, robots])
  expect(await findSuspended(await actorOf('nora'), northwind, vera.email)).toEqual([])
  const ways = act(await actorOf('olga'), async ({ db }) => {
    const thing = await placeOf(db, { resourceKind: 'project', resourceId: packing })
    return grantsInto(db, thing, 'membership', vera.membershipId)
  })
  expect(await ways).toEqual([])
})

test('invited again, the old password signs nobody in, no link is mailed, and a session would open nothing', async () => {
  const [back] = await findSuspended(await actorOf('olga'), northwind, vera.email)
  await again(vera.email, { restore: [back?.id] })
  await expect(trying(vera.email)).rejects.toMatchObject({ status: 401 })
  await requestSignInLink({ email: vera.email, ...caller })
  expect(await prisma.token.count({ where: { personId: vera.personId, kind: 'sign_in' } })).toBe(0)
  await expect(again(vera.email)).rejects.toMatchObject({ code: 'invited-already' })
})

test('its mail goes out, can be sent again, and asks nobody who belongs nowhere else for the old password', async () => {
  await resendInvitation(await actorOf('olga'), vera.membershipId)
  const deliveries = await prisma.delivery.findMany({ where: { membershipId: vera.membershipId, kind: 'invitation' } })
  const letters = await Promise.all(deliveries.map(oneTimeOf))
  expect(letters.filter((letter) => letter !== null)).toHaveLength(1)
  expect(await findInvitation(await linkFor(vera.membershipId))).toMatchObject({ hasPassword: false, elsewhere: false })
})

test('she follows Packing cell still, and no notice goes to her', async () => {
  await prisma.follow.create({ data: { membershipId: vera.membershipId, projectId: packing } })
  const { id } = await prisma.update.create({ data: { projectId: packing, body: 'Moved', organisationId: northwind } })
  await tellOfUpdate(id)
  expect(await prisma.delivery.count({ where: { subjectId: id, membershipId: vera.membershipId } })).toBe(0)
})

test('accepted, she is a visitor, sees what was ticked, and not what was not', async () => {
  await prisma.teamMember.deleteMany({ where: { membershipId: vera.membershipId } })
  const actor = await acceptInvitation(await linkFor(vera.membershipId), answer)
  expect(actor.profile).toBe('visitor')
  expect([await sees(packing), await sees(robots)]).toEqual([true, false])
  await expect(trying(vera.email)).rejects.toMatchObject({ status: 401 })
})

test('disabled while an invitation waits, the link is worth nothing, also when another one follows', async () => {
  const olga = await actorOf('olga')
  await disablePerson(olga, vera.membershipId)
  await again(vera.email)
  const first = await linkFor(vera.membershipId)
  await disablePerson(olga, vera.membershipId)
  await expect(findInvitation(first)).rejects.toMatchObject({ status: 410 })
  await again(vera.email)
  await expect(findInvitation(first)).rejects.toMatchObject({ status: 410 })
  expect((await findInvitation(await linkFor(vera.membershipId))).actor.membershipId).toBe(vera.membershipId)
})

test('Otto, disabled at Northwind and invited again, goes on at Globex, switches only after he accepts, and proves who he is', async () => {
  const { membershipId } = await again(otto.email, { profile: 'observer' })
  const olga = await actorOf('olga')
  await disablePerson(olga, membershipId)
  await again(otto.email)
  const atGlobex = await trying(otto.email)
  expect(atGlobex).toMatchObject({ membershipId: otto.membershipId, memberships: 1 })
  expect(await findOwnMemberships(atGlobex)).toHaveLength(1)
  await expect(switchMembership(atGlobex, membershipId, caller)).rejects.toMatchObject({ status: 404 })
  const link = await linkFor(membershipId)
  expect(await findInvitation(link)).toMatchObject({ hasPassword: true, elsewhere: true })
  await expect(acceptInvitation(link, answer)).rejects.toMatchObject({ fields: { current: 'missing' } })
  await acceptInvitation(link, { ...answer, asking: atGlobex })
  expect((await switchMembership(atGlobex, membershipId, caller)).organisation.id).toBe(northwind)
})

test('what is not among the suspended ones of this person does not come back', async () => {
  const { id } = await prisma.grant.findFirstOrThrow({ where: { via: 'owner' } })
  await disablePerson(await actorOf('olga'), vera.membershipId)
  await expect(again(vera.email, { restore: [id] })).rejects.toMatchObject({ fields: { restore: 'wrong' } })
})

test('what is shared with her after she was disabled and accepted is a new grant, and opens', async () => {
  await again(vera.email)
  await acceptInvitation(await linkFor(vera.membershipId), answer)
  await share(
    await actorOf('olga'),
    sharing.parse({
      resourceKind: 'project',
      resourceId: robots,
      principalKind: 'membership',
      principalId: vera.membershipId,
    }),
  )
  expect(await sees(robots)).toBe(true)
})
