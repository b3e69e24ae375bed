import { pool, prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { line4 } = world.projects
let sofia: Colleague
let milo: Colleague
let adam: Colleague

beforeAll(async () => {
  ;[sofia, milo, adam] = [await colleague('sofia'), await colleague('milo'), await colleague('adam')]
  const names = Array.from({ length: 700 }, (_, index) => `Customer ${String(index).padStart(3, '0')}`)
  // Neither in the order of their names nor in that of their ids.
  await served(
    names.toSorted((a, b) => a.slice(-1).localeCompare(b.slice(-1))),
    { isCustomer: true },
  )
})

/** Organisations that Meridian serves, written at once. */
async function served(names: string[], kind: { isCustomer: true } | { isPartner: true }) {
  const made = await prisma.organisation.createManyAndReturn({ data: names.map((name) => ({ name, ...kind })) })
  const grant = { principalKind: 'organisation', principalId: world.organisations.meridian, via: 'owner' } as const
  const own = made.map(({ id, name }) => ({ organisationId: id, name }))
  await prisma.team.createMany({ data: own })
  await prisma.group.createMany({ data: own })
  await prisma.grant.createMany({
    data: made.map(({ id }) => ({ ...grant, resourceKind: 'organisation', resourceId: id })),
  })
}

type Choice = { value: string; label: string }
type Field = { name: string; choices?: Choice[]; searched?: true; value?: unknown; fields?: Field[] }

async function field(who: Colleague, subject: string, verb: string, name: string, id?: string): Promise<Field> {
  const { data } = await who.read(subject, verb, {}, id)
  const fields = (data.form?.fields ?? []) as Field[]
  const found = fields.flatMap((one) => [one, ...(one.fields ?? [])]).find((one) => one.name === name)
  if (!found) throw new Error(`No field ${name}`)
  return found
}
const labels = (choices: Choice[] = []) => choices.map(({ label }) => label)
const sought = async (who: Colleague, subject: string, verb: string, name: string, text: string, id?: string) =>
  labels(((await who.read(subject, verb, { field: name, text }, id)).data as { choices?: Choice[] }).choices)

describe('of 700 organisations', () => {
  const scheduled = async () => (await prisma.schedule.findFirstOrThrow({ where: { toCustomers: true } })).id

  test('the first are there to choose for an address, by name; every other one is found', async () => {
    const { choices, searched } = await field(sofia, 'Schedule', 'change', 'organisationId', await scheduled())
    expect(searched).toBe(true)
    const first = labels(choices).filter((label) => label.startsWith('Customer '))
    expect(first.length).toBeGreaterThan(40)
    expect(first).toEqual(first.map((_, index) => `Customer ${String(index).padStart(3, '0')}`))
    for (const text of ['Customer 000', 'customer 357', '699'])
      expect(await sought(sofia, 'Schedule', 'change', 'organisationId', text, await scheduled())).toEqual([
        expect.stringContaining(text.slice(-3)),
      ])
    expect(await sought(sofia, 'Schedule', 'change', 'organisationId', 'Meridian', await scheduled())).toEqual([])
  })

  test('the one an address stands for already is among them, wherever it is in the alphabet', async () => {
    const id = await scheduled()
    const last = await prisma.organisation.findFirstOrThrow({ where: { name: 'Customer 699' } })
    const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
    const recipient = { scheduleId: id, email: 'desk@customer.test', name: '', organisationId: last.id, accessLevelId }
    await prisma.scheduleRecipient.create({ data: recipient })
    const { choices } = await field(sofia, 'Schedule', 'change', 'organisationId', id)
    expect(choices).toContainEqual({ value: last.id, label: 'Customer 699' })
  })

  test('Sofia shares a project with a partner that is found only when she asks for it, and with no customer', async () => {
    await served(
      Array.from({ length: 120 }, (_, index) => `Partner ${index}`),
      { isPartner: true },
    )
    const { searched, choices } = await field(sofia, 'Project', 'share', 'with', line4)
    expect([searched, labels(choices).includes('Partner 99')]).toEqual([true, false])
    expect(await sought(sofia, 'Project', 'share', 'with', 'partner 99', line4)).toEqual(
      // Its team, its group, and all of it.
      ['Partner 99', 'Partner 99', 'Partner 99'],
    )
    expect(await sought(sofia, 'Project', 'share', 'with', 'Customer 357', line4)).toEqual([])
    expect(await sought(sofia, 'Project', 'share', 'with', 'Nora', line4)).toEqual([world.people.nora.name])
  })
})

describe('few of a kind', () => {
  test('are all there, in the order of their names, and are not searched', async () => {
    const { choices, searched } = await field(adam, 'Organisation', 'onboard', 'accessLevelId')
    expect(searched).toBeUndefined()
    expect(labels(choices)).toEqual(labels(choices).toSorted((a, b) => a.localeCompare(b)))
    expect(labels(choices)).toContain('Customer viewer')
  })

  test('people are in the order of their names, which are those of others', async () => {
    const { choices, value } = await field(adam, 'Organisation', 'onboard', 'managerId')
    expect(labels(choices)).toContain(world.people.milo.name)
    expect(labels(choices)).toEqual(labels(choices).toSorted((a, b) => a.localeCompare(b)))
    expect(value).toBe(world.people.adam.membershipId)
  })
})

test.each(['Membership', 'Milestone', 'Organisation', 'TaskDependency'])(
  'what a row may lead to is looked through in the order of names: %s',
  async (subject) => {
    const { data } = await sofia.read(subject, 'search', { sortBy: 'title', direction: 'asc', perPage: '500' })
    const titles = data.records.map(({ title }) => title)
    const { rows } = await pool.query<{ title: string }>('select unnest($1::text[]) as title order by title', [titles])
    expect(titles.length).toBeGreaterThan(10)
    expect(titles).toEqual(rows.map(({ title }) => title))
  },
)

describe('what is looked for', () => {
  test.each(['%', '_____', "'", '\\', '\0', 'Customer\0 357', 'x'.repeat(200)])(
    'as %j is answered calmly',
    async (text) => {
      const { status } = await sofia.read('Project', 'share', { field: 'with', text }, line4)
      expect(status).toBe(200)
    },
  )

  test('in a field that there is not, or that has no choices, is not found', async () => {
    for (const name of ['nothing', 'until', '__proto__'])
      expect(await sought(sofia, 'Project', 'share', name, 'a', line4)).toEqual([])
  })

  test('by somebody who may not do it is refused: Milo looks among people of a project he does not run', async () => {
    const query = { field: 'with', text: 'a' }
    expect((await milo.read('Project', 'share', query, world.projects.packing)).status).toBe(404)
    expect((await milo.read('Organisation', 'onboard', query)).status).toBe(403)
  })
})

test('phases of one name are told apart by their project, where no project has been chosen yet', async () => {
  const { scanner } = world.projects
  const phase = { projectId: scanner, organisationId: world.organisations.northwind, name: 'Build', position: 9 }
  await prisma.phase.create({ data: phase })
  const { data } = await sofia.read('Phase', 'search', { sortBy: 'title', direction: 'asc', perPage: '500' })
  const called = data.records.map(({ title }) => title).filter((title) => title.startsWith('Build'))
  expect(called).toEqual(expect.arrayContaining(['Build · Line 4 retrofit', 'Build · Scrap scanner']))
  expect(new Set(called).size).toBe(called.length)
})

test('Milo makes a group in the one organisation that he may make one in', async () => {
  const [organisation] = (await milo.read('Group', 'create-set', {})).data.form?.fields ?? []
  expect(organisation).toMatchObject({ value: world.organisations.meridian, choices: [{ label: 'Meridian Works' }] })
})
