/** @database empty */

import { actorOfMembership } from '../../domain/access/actor/actor.ts'
import { accessLevels, projectAccessLevels } from '../../domain/access/built-in.ts'
import { builtInLayouts } from '../../domain/access/layouts.ts'
import { can } from '../../domain/access/scope.ts'
import { createOwner } from '../../domain/organisations/create-owner.ts'
import { acceptInvitation } from '../../domain/people/invitations/accept.ts'
import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { prisma } from '../../prisma/client.ts'
import { newest } from '../session/newest.ts'

const email = 'olga@meridian.test'

test('of two who begin at the same moment one becomes the owner, and nobody after them', async () => {
  const began = await Promise.allSettled([
    createOwner(email, 'Meridian Works'),
    createOwner('adam@meridian.test', 'Other'),
  ])
  expect(began.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(createOwner('sofia@meridian.test', 'Third')).rejects.toMatchObject({ code: 'somebody-is-here' })
  expect([await prisma.organisation.count(), await prisma.person.count()]).toEqual([1, 1])
  await prisma.person.updateMany({ data: { email } })
})

test('an installation begins with its levels, layouts and host', async () => {
  const names = (rows: { name: string }[]) => rows.map(({ name }) => name).sort()
  expect(names(await prisma.accessLevel.findMany())).toEqual(Object.keys(accessLevels).sort())
  expect(names(await prisma.projectAccessLevel.findMany())).toEqual(Object.keys(projectAccessLevels).sort())
  expect(names(await prisma.layoutTemplate.findMany())).toEqual(Object.keys(builtInLayouts).sort())
  expect(await prisma.organisation.count({ where: { isHost: true } })).toBe(1)
})

test('Olga accepts, chooses a password, and may enter the back-office and onboard', async () => {
  const { value } = await newest('invitation', email)
  const answer = { name: 'Olga Brandt', password: 'nine smoked herrings', asking: null, address: '127.0.0.1' }
  await acceptInvitation(value, answer)
  const { membershipId } = await signIn({ email, password: 'nine smoked herrings', address: '127.0.0.1' })
  const olga = await actorOfMembership(membershipId)
  expect(olga).toMatchObject({ name: 'Olga Brandt', profile: 'billing_administrator', organisation: { isHost: true } })
  if (!olga) throw new Error('Olga is nobody')
  expect([can(olga, 'enter', 'BackOffice', {}), can(olga, 'onboard', 'Organisation', {})]).toEqual([true, true])
})
