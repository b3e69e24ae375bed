import '../mail/office.ts'
import { afterAll, afterEach, expect, test } from '@jest/globals'
import { viewOf } from '../../admin/imports/import-view.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { counted, customer, leave, poolOf } from '../licences/customers.ts'
import { office } from '../mail/office.ts'
import { world } from '../world.ts'
import { checked, imported, refusals } from './files.ts'

const [olga, adam] = [await actorOf('olga'), await actorOf('adam')]
const { oscar, nora } = world.people
afterEach(() => poolOf(customer.pool))
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

const people = (...rows: string[]) => ['Organisation;Name;Email;Permission profile;Access level', ...rows].join('\n')
const manager = (name: string) => `Northwind Tools;${name};${name.toLowerCase()}@northwind.test;Manager;Customer viewer`
const here = () => prisma.membership.count({ where: { organisationId: world.organisations.northwind } })

test('of three managers where two licences are left the third is refused by line, column and reason before anything is done', async () => {
  await leave(2)
  const file = people(manager('Ann'), manager('Bob'), manager('Cyd'), manager('Dan').replace('Manager', 'Observer'))
  const [before, there] = [await counted(), await here()]
  const look = await checked(olga, 'people', file)
  expect(refusals(look)).toEqual([[4, 'Permission profile', 'line-no-licence']])
  expect(viewOf(olga, look).tables[0]?.rows[0]?.cells.join(' ')).toContain('no licence “Customer” is left')
  expect(look.found).toMatchObject({ state: 'checked', made: 3, refused: 1 })
  expect([await counted(), await here()]).toEqual([before, there])
  const done = await imported(olga, 'people', file, { leavesOut: true })
  expect(done.found).toMatchObject({ state: 'done', made: 3, refused: 1 })
  expect([(await counted()).left, await here()]).toEqual([0, there + 3])
})

test('nobody begins to cost something by a file: Oscar’s line is refused, and its neighbour is done', async () => {
  await leave(5)
  const row = `Northwind Tools;;${oscar.email};Manager;`
  const file = people(row, manager('Eve'))
  expect(refusals(await checked(olga, 'people', file))).toEqual([[2, 'Permission profile', 'line-takes-licence']])
  const { found } = await imported(olga, 'people', file, { leavesOut: true })
  expect(found).toMatchObject({ state: 'done', made: 1, refused: 1 })
  const { profile } = await prisma.membership.findUniqueOrThrow({ where: { id: oscar.membershipId } })
  expect(profile).toBe('observer')
})

test('what the importer may not give, their own raise and the last billing administrator are told by line', async () => {
  const nobody = await checked(adam, 'people', people(manager('Fay').replace('Manager', 'Billing administrator')))
  expect(refusals(nobody)).toEqual([[2, 'Permission profile', 'give-profile']])
  const ada = await prisma.membership.findUniqueOrThrow({ where: { id: nora.membershipId } })
  expect(ada.profile).toBe('billing_administrator')
  const last = await checked(olga, 'people', people(`Northwind Tools;;${nora.email};Administrator;`))
  expect(refusals(last)).toEqual([[2, 'Permission profile', 'last-billing-administrator']])
  await prisma.membership.update({
    where: { id: world.people.abel.membershipId },
    data: { profile: 'billing_administrator', lastUsedAt: new Date() },
  })
  const both = ['nora', 'abel'].map((who) => `Northwind Tools;;${who}@northwind.test;Administrator;`)
  expect(refusals(await checked(olga, 'people', people(...both)))).toEqual([
    [3, 'Permission profile', 'last-billing-administrator'],
  ])
})

test('a new customer for whose billing administrator no licence is left is not made, nor are its people', async () => {
  await leave(1)
  const file = [
    'Firma;Ansprechpartner;E-Mail;Zugriffsstufe',
    'Erste GmbH;Gil;gil@erste.test;Customer viewer',
    'Zweite GmbH;Hal;hal@zweite.test;Customer viewer',
    'Zweite GmbH;Ida;ida@zweite.test;Customer viewer',
  ].join('\n')
  expect(refusals(await checked(olga, 'organisations', file))).toEqual([
    [3, expect.any(String), 'line-no-licence'],
    [4, expect.any(String), 'line-no-licence'],
  ])
  const { found } = await imported(olga, 'organisations', file, { leavesOut: true })
  expect(found.state).toBe('done')
  const made = await prisma.organisation.findMany({ where: { name: { in: ['Erste GmbH', 'Zweite GmbH'] } } })
  expect(made.map(({ name }) => name)).toEqual(['Erste GmbH'])
})
