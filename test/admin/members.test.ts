import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { max, nora, oscar } = world.people
let olga: Colleague
let adam: Colleague
let sofia: Colleague

beforeAll(async () => {
  ;[olga, adam, sofia] = [await colleague('olga'), await colleague('adam'), await colleague('sofia')]
})

const change = (who: Colleague, verb: string, id: string, input: object) => who.agree('Membership', verb, input, id)
const begins = async (who: Colleague, verb: string, id: string) =>
  Object.fromEntries(
    ((await who.read('Membership', verb, {}, id)).data.form?.fields ?? []).map(({ name, value }) => [name, value]),
  )

test('the last billing administrator stays, and is told which button to press; pressed, it goes on', async () => {
  const refused = await change(olga, 'change-profile', nora.membershipId, { profile: 'observer' })
  expect([refused.status, refused.data.notice?.message]).toEqual([409, expect.stringContaining('“Change profile”')])
  const disabled = await change(olga, 'disable', nora.membershipId, {})
  expect(disabled.data.notice?.message).toContain('“Change profile”')
  const made = await change(olga, 'change-profile', max.membershipId, { profile: 'billing_administrator' })
  expect(made.data.notice?.type).toBe('success')
  expect((await olga.agree('Membership', 'disable', {}, nora.membershipId)).data.notice?.type).toBe('success')
  expect((await change(olga, 'enable', nora.membershipId, {})).data.notice?.type).toBe('success')
})

test('each form begins with what the member is, and offers no more than may be given', async () => {
  const { id, accessLevelId } = await prisma.membership.findUniqueOrThrow({ where: { id: oscar.membershipId } })
  expect(await begins(adam, 'change-profile', id)).toEqual({ profile: 'observer' })
  expect(await begins(adam, 'change-access-level', id)).toEqual({ accessLevelId })
  expect(await begins(adam, 'change-job-role', id)).toEqual({ jobRole: 'Client' })
  expect(await begins(adam, 'change-legal-representative', nora.membershipId)).toEqual({ legalRepresentative: true })
  const { data } = await adam.read('Membership', 'change-profile', {}, id)
  expect(data.form?.fields[0]?.choices?.map(({ value }) => value)).not.toContain('billing_administrator')
  const supervisors = (await adam.read('Membership', 'change-supervisor', {}, id)).data.form?.fields[0]?.choices
  expect(supervisors?.map(({ label }) => label)).toEqual(expect.arrayContaining(['Milo Novak', 'Bruno Costa']))
  expect(supervisors?.map(({ label }) => label)).not.toContain('Otto Berger')
})

test('Adam changes Oscar’s job role, supervisor and address; Sofia sees no such button', async () => {
  const { membershipId } = oscar
  const inputs = {
    'change-job-role': { jobRole: null },
    'change-supervisor': { supervisorId: max.membershipId },
    'change-address': { email: 'Dahl@Northwind.test' },
  }
  for (const [verb, input] of Object.entries(inputs)) {
    expect((await change(sofia, verb, membershipId, input)).status).toBe(403)
    expect((await change(adam, verb, membershipId, input)).data.notice?.type).toBe('success')
  }
  expect(
    await prisma.membership.findUniqueOrThrow({ where: { id: membershipId }, include: { person: true } }),
  ).toMatchObject({ jobRole: null, supervisorId: max.membershipId, person: { email: 'dahl@northwind.test' } })
  const legal = await change(adam, 'change-legal-representative', membershipId, { legalRepresentative: true })
  expect(legal.data.notice?.message).toContain('Only billing administrators make a legal representative')
})
