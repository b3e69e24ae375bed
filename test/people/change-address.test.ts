import { type PersonKey, password } from '../../cast/people.ts'
import { changeAddress } from '../../domain/people/members/change-address.ts'
import { signIn } from '../../domain/people/sign-in/sign-in.ts'
import { issue } from '../../domain/people/tokens.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

const { max, oscar, nora, otto } = world.people
const caller = { address: '127.0.0.1' }
const given = async (by: PersonKey, id: string, email: string) => changeAddress(await actorOf(by), id, { email })

test('Adam gives Max another address: sessions and links of the old one end, and both are told', async () => {
  const { personId, membershipId } = max
  const session = { id: 'x', membershipId, personId, data: {}, expiresAt: new Date(Date.now() + 60_000) }
  await prisma.session.create({ data: session })
  const { id: tokenId } = await prisma.$transaction((db) => issue(db, 'reset', personId))
  await given('adam', membershipId, 'm.keller@northwind.test')
  expect(await prisma.session.count({ where: { personId } })).toBe(0)
  expect((await prisma.token.findUniqueOrThrow({ where: { id: tokenId } })).usedAt).not.toBe(null)
  await expect(signIn({ email: max.email, password, ...caller })).rejects.toMatchObject({ status: 401 })
  expect((await signIn({ email: 'm.keller@northwind.test', password, ...caller })).personId).toBe(personId)
  const told = await prisma.delivery.findMany({ where: { kind: 'address_changed' }, orderBy: { email: 'asc' } })
  expect(told.map(({ email }) => email)).toEqual(['m.keller@northwind.test', 'max@northwind.test'])
  const mails = await Promise.all(told.map(mailOf))
  const texts = mails.map((mail) => ('withheld' in mail ? mail.withheld : mail.text))
  expect(texts[0]).toContain('you sign in to Northwind Tools with this address, m.keller@northwind.test')
  expect(texts[1]).toContain('nobody signs in to Northwind Tools with max@northwind.test any more')
  expect(texts[1]).not.toContain('m.keller')
})

test('an address that is somebody else’s is refused at its field, also when two give it at the same moment', async () => {
  await expect(given('adam', oscar.membershipId, 'vera@northwind.test')).rejects.toMatchObject({
    fields: { email: 'address-taken' },
  })
  const both = [given('adam', oscar.membershipId, 'new@x.test'), given('adam', otto.membershipId, 'new@x.test')]
  const answers = await Promise.allSettled(both)
  const refused = answers.filter((one) => one.status === 'rejected')
  expect(refused).toMatchObject([{ reason: { fields: { email: 'address-taken' } } }])
})

test('with the address goes the way in: of a billing administrator only one of them gives another', async () => {
  await expect(given('adam', nora.membershipId, 'n@northwind.test')).rejects.toMatchObject({ code: 'give-profile' })
  await expect(given('adam', world.people.olga.membershipId, 'a@x.test')).rejects.toMatchObject({ status: 403 })
  await given('olga', nora.membershipId, 'n@northwind.test')
})

test('somebody who is a billing administrator elsewhere is one, whichever of their memberships is looked at', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const { id } = await prisma.membership.create({
    data: {
      ...{ personId: world.people.gina.personId, organisationId: world.organisations.northwind },
      ...{ profile: 'visitor', accessLevelId },
    },
  })
  await expect(given('adam', id, 'g@x.test')).rejects.toMatchObject({ code: 'give-profile' })
})
