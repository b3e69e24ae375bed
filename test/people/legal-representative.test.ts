import type { PersonKey } from '../../cast/people.ts'
import { onboard, onboarding } from '../../domain/organisations/onboard.ts'
import { invitation, invite } from '../../domain/people/invitations/invite.ts'
import { disablePerson } from '../../domain/people/members/disable.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

// It carries the wallet: complete access and billing. Source: domain, partner relationships.
const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const organisationId = world.organisations.northwind
const person = { name: 'Lea Roth', profile: 'observer' }
const invited = async (by: PersonKey, email: string, more: object = { legalRepresentative: true }) =>
  invite(await actorOf(by), invitation.parse({ ...person, email, organisationId, accessLevelId, ...more }))
const isLegal = async (id: string) => (await prisma.membership.findUniqueOrThrow({ where: { id } })).legalRepresentative

test('Adam, an administrator, makes nobody legal representative, neither inviting nor onboarding', async () => {
  const refused = { status: 403, code: 'give-legal-representative' }
  await expect(invited('adam', 'lea@northwind.test')).rejects.toMatchObject(refused)
  const first = { ...person, email: 'lea@lumen.test', profile: 'billing_administrator', legalRepresentative: true }
  const asked = onboarding.parse({ name: 'Lumen', accessLevelId, people: [first] })
  await expect(onboard(await actorOf('adam'), asked)).rejects.toMatchObject(refused)
  expect(await prisma.person.count({ where: { email: { startsWith: 'lea@' } } })).toBe(0)
  await expect(onboard(await actorOf('olga'), asked)).resolves.toMatchObject({ people: [{ email: 'lea@lumen.test' }] })
})

test('Lea, who was one and was disabled, is one again when Olga invites her, not when Adam does', async () => {
  const email = 'lea@northwind.test'
  const { membershipId } = await invited('olga', email)
  expect(await isLegal(membershipId)).toBe(true)
  await disablePerson(await actorOf('olga'), membershipId)
  await invited('olga', email, {})
  expect(await isLegal(membershipId)).toBe(true)
  await disablePerson(await actorOf('olga'), membershipId)
  await invited('adam', email, {})
  expect(await isLegal(membershipId)).toBe(false)
})
