import { password } from '../../cast/people.ts'
import { actorOfMembership, actorOfSession } from '../../domain/access/actor/actor.ts'
import { requestReset, requestSignInLink } from '../../domain/people/sign-in/request.ts'
import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { signInByLink } from '../../domain/people/sign-in/sign-in-by-mail.ts'
import { findOwnMemberships, switchMembership } from '../../domain/people/sign-in/switch.ts'
import { issue, sealed } from '../../domain/people/tokens.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

// A guest is no member: they come by a personal link, and have no dashboard. Source: permission-profiles.csv.
const { vera } = world.people
const caller = { address: '127.0.0.1' }
const { id: linkId } = await prisma.$transaction((db) => issue(db, 'sign_in', vera.personId))

beforeAll(async () => {
  await prisma.membership.update({ where: { id: vera.membershipId }, data: { profile: 'guest' } })
})

test('Vera, made a guest, signs in neither by her password nor by a link mailed before', async () => {
  const trying = signIn({ email: vera.email, password, ...caller })
  await expect(trying).rejects.toMatchObject({ status: 403, code: 'no-membership' })
  const link = sealed({ id: linkId, kind: 'sign_in' })
  await expect(signInByLink(link, caller)).rejects.toMatchObject({ status: 410 })
})

test('no link and no reset is mailed to her', async () => {
  await requestSignInLink({ email: vera.email, ...caller })
  await requestReset({ email: vera.email, ...caller })
  expect(await prisma.token.count({ where: { personId: vera.personId, id: { not: linkId } } })).toBe(0)
})

test('a session of hers is nobody’s', async () => {
  const { membershipId, personId } = vera
  const session = { id: 'vera', membershipId, personId, data: {}, expiresAt: new Date(Date.now() + 60_000) }
  await prisma.session.create({ data: session })
  expect((await actorOfSession('vera'))?.actor).toBe(null)
  expect(await actorOfMembership(membershipId)).toBe(null)
})

test('Otto, a guest of Northwind besides, is asked about no such organisation and cannot switch there', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const { id } = await prisma.membership.create({
    data: {
      ...{ personId: world.people.otto.personId, organisationId: world.organisations.northwind },
      ...{ profile: 'guest', accessLevelId },
    },
  })
  const otto = await actorOf('otto')
  expect([otto.memberships, await findOwnMemberships(otto)]).toEqual([1, [expect.anything()]])
  await expect(switchMembership(otto, id, caller)).rejects.toMatchObject({ status: 404 })
})
