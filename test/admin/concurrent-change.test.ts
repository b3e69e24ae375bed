import { prisma } from '../../prisma/client.ts'
import { someOf } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Answer, Colleague } from './colleague.ts'
import { petraJoins } from './petra.ts'

const office = openBackOffice()
const { line4, packing, robots } = world.projects
let olga: Colleague
let sofia: Colleague

beforeAll(async () => {
  ;[olga, sofia] = [await office.colleague('olga'), await office.colleague('sofia')]
})

type Fields = Record<string, string>

/** The form of a row as it is now. Whatever is filled in later, it sends the whole row as a browser would, and what it showed. */
async function opened(who: Colleague, subject: string, id: string) {
  const { data } = await who.read(subject, 'edit', {}, id)
  let params = { ...data.record.params, '#shown': JSON.stringify(data.record.params) }
  return async (fields: Fields): Promise<Answer> => {
    const whole = Object.entries({ ...params, ...fields }).map(([name, value]) => [
      name,
      value === null ? '__FORM_VALUE_NULL__' : String(value).replaceAll('\n', '\r\n'),
    ])
    const answer = await who.write(subject, 'edit', Object.fromEntries(whole), id)
    params = { ...params, ...fields, ...answer.data.record?.params }
    return answer
  }
}

const milestone = () => prisma.milestone.findFirstOrThrow({ where: { projectId: line4 }, orderBy: { id: 'asc' } })
const dueOn = async (id: string) => (await prisma.milestone.findUniqueOrThrow({ where: { id } })).dueOn

describe('two have the form of the same row open', () => {
  const first = async (subject: string) => (await olga.all(subject))[0]?.id ?? ''

  const rows: [string, () => Promise<string> | string, Fields, Fields][] = [
    ['Milestone', async () => (await milestone()).id, { dueOn: '2027-05-05' }, { name: 'Renamed' }],
    ['Phase', () => first('Phase'), { endsOn: '2031-05-05' }, { name: 'Renamed' }],
    ['Product', () => first('Product'), { name: 'Moved' }, { categoryId: 'another' }],
    ['Organisation', () => world.organisations.northwind, { timeZone: 'Europe/Lisbon' }, { name: 'Northwind & Sons' }],
    ['Person', () => world.people.nora.personId, { timeZone: 'Europe/Lisbon' }, { name: 'Nora Renamed' }],
    ['Task', () => first('Task'), { status: 'blocked' }, { name: 'Renamed' }],
    ['Project', () => packing, { health: 'red' }, { summary: 'Told anew' }],
    ['RaidEntry', () => first('RaidEntry'), { severity: 'low' }, { title: 'Renamed' }],
  ]
  test.each(someOf(rows, 3))('%s: what each of them changed is as they left it', async (subject, find, one, other) => {
    const id = await find()
    if (other.categoryId) other.categoryId = (await prisma.productCategory.create({ data: { name: 'Another' } })).id
    const [adam, olgas] = [await office.colleague('adam'), await opened(olga, subject, id)]
    expect((await adam.write(subject, 'edit', one, id)).data.notice?.type).toBe('success')
    const { data } = await olgas(other)
    expect([data.notice?.type, data.record.errors]).toEqual(['success', {}])
    expect((await olga.read(subject, 'show', {}, id)).data.record.params).toMatchObject({ ...one, ...other })
  })

  test('a day both have moved is refused, and told; what Olga typed stays, and is kept when she means it', async () => {
    const { id } = await milestone()
    const olgas = await opened(olga, 'Milestone', id)
    await sofia.write('Milestone', 'edit', { dueOn: '2027-06-01' }, id)
    const { data } = await olgas({ dueOn: '2027-07-01', name: 'Ready to ship' })
    expect(data.notice?.message).toContain('somebody else has meanwhile changed Due')
    expect(data.record.errors).toEqual({
      dueOn: {
        message: expect.stringContaining('“Due” is now: 1 Jun 2027.'),
        type: 'Conflict',
        now: '2027-06-01',
        words: '1 Jun 2027',
      },
    })
    expect(data.record.params).toMatchObject({ name: 'Ready to ship', dueOn: expect.stringContaining('2027-07-01') })
    expect(await dueOn(id)).toEqual(new Date('2027-06-01'))
    await sofia.write('Milestone', 'edit', { dueOn: '2027-06-02' }, id)
    expect((await olgas({})).data.record.errors.dueOn?.message).toContain('2 Jun 2027')
    expect((await olgas({})).data.notice?.type).toBe('success')
    expect(await prisma.milestone.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: 'Ready to ship',
      dueOn: new Date('2027-07-01'),
    })
  })

  test('what stayed as it was shown is not put back when she saves a second time', async () => {
    const { id } = await milestone()
    const olgas = await opened(olga, 'Milestone', id)
    await sofia.write('Milestone', 'edit', { dueOn: '2028-01-01', name: 'Sofia’s' }, id)
    expect(Object.keys((await olgas({ name: 'Olga’s' })).data.record.errors)).toEqual(['name'])
    expect((await olgas({})).data.notice?.type).toBe('success')
    expect(await prisma.milestone.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: 'Olga’s',
      dueOn: new Date('2028-01-01'),
    })
  })

  test('what both have changed to the same is no conflict', async () => {
    const { id } = await milestone()
    const olgas = await opened(olga, 'Milestone', id)
    await sofia.write('Milestone', 'edit', { dueOn: '2027-08-01' }, id)
    expect((await olgas({ dueOn: '2027-08-01' })).data.notice?.type).toBe('success')
  })

  test('of two who save in the same instant one is refused', async () => {
    const { id } = await milestone()
    for (const round of [1, 2, 3, 4, 5]) {
      const forms = [await opened(olga, 'Milestone', id), await opened(sofia, 'Milestone', id)]
      const answers = await Promise.all(forms.map((form, index) => form({ name: `Round ${round} of ${index}` })))
      expect(answers.map(({ data }) => data.notice?.type).toSorted()).toEqual(['error', 'success'])
    }
  })

  test('a text of several lines comes back from a browser as it was shown', async () => {
    const description = 'First\nsecond\n\nthird'
    const { id } = await prisma.task.create({ data: { projectId: line4, name: 'Long story', description } })
    const olgas = await opened(olga, 'Task', id)
    await sofia.write('Task', 'edit', { description: `${description}, and a fourth` }, id)
    expect((await olgas({ name: 'Longer story' })).data.notice?.type).toBe('success')
    const after = await prisma.task.findUniqueOrThrow({ where: { id } })
    expect(after.description).toBe(`${description}, and a fourth`)
  })
})

describe('what is there now is told in words', () => {
  const { milo, sofia: sofias } = world.people
  const long = 'x'.repeat(300)

  test.each<[Fields, Fields, string]>([
    [{ status: 'blocked' }, { status: 'done' }, '“Status” is now: Blocked.'],
    [{ assigneeId: sofias.membershipId }, { assigneeId: milo.membershipId }, `is now: ${sofias.name}.`],
    [{ dueOn: '' }, { dueOn: '2027-01-01' }, '“Due” is now: empty.'],
    [{ internalNote: `${long}, and more of it` }, { internalNote: 'Short' }, `is now: ${long} ….`],
  ])('%# of these', async (sofiasFields, olgasFields, told) => {
    const data = { projectId: line4, name: 'Told', dueOn: new Date('2026-12-01') }
    const { id } = await prisma.task.create({ data })
    const olgas = await opened(olga, 'Task', id)
    expect((await sofia.write('Task', 'edit', sofiasFields, id)).data.notice?.type).toBe('success')
    const [[name = '', error] = []] = Object.entries((await olgas(olgasFields)).data.record.errors)
    expect([name, error?.message]).toEqual([Object.keys(olgasFields)[0], expect.stringContaining(told)])
  })

  test('in German', async () => {
    const { id } = await milestone()
    const form = await opened(olga, 'Milestone', id)
    await sofia.write('Milestone', 'edit', { dueOn: '2029-06-01' }, id)
    await prisma.person.update({ where: { id: world.people.olga.personId }, data: { locale: 'de' } })
    const { data } = await form({ dueOn: '2029-07-01' })
    await prisma.person.update({ where: { id: world.people.olga.personId }, data: { locale: 'en' } })
    expect(data.record.errors.dueOn?.message).toContain('„Fällig“ ist jetzt: 01.06.2029.')
  })
})

describe('a program', () => {
  test('that sends what it changes, and nothing of what it was shown, changes that', async () => {
    const { id } = await milestone()
    await sofia.write('Milestone', 'edit', { name: 'By a person' }, id)
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ dueOn: '2027-09-01' })
    const path = `/admin/api/resources/Milestone/records/${id}/edit`
    expect((await olga.send(path, { method: 'POST', headers, body })).data.notice?.type).toBe('success')
    expect(await prisma.milestone.findUniqueOrThrow({ where: { id } })).toMatchObject({
      name: 'By a person',
      dueOn: new Date('2027-09-01'),
    })
  })

  test('that sends back a whole row, as it was before others changed it, is told so', async () => {
    const { params } = (await olga.read('Project', 'edit', {}, packing)).data.record
    await sofia.write('Project', 'edit', { summary: 'Newer' }, packing)
    const whole = Object.entries(params).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]]))
    const { data } = await olga.write('Project', 'edit', Object.fromEntries(whole), packing)
    expect(data.record.errors).toEqual({ updatedAt: { message: expect.stringContaining('since it was read') } })
    expect(await prisma.project.findUniqueOrThrow({ where: { id: packing } })).toMatchObject({ summary: 'Newer' })
  })

  test.each(['', 'nonsense', '[]', 'null', '{"__proto__": {"name": "x"}}', '{"a": {"constructor": 1}}'])(
    'that says it was shown %s is not understood',
    async (shown) => {
      const { id, name } = await milestone()
      expect((await olga.write('Milestone', 'edit', { name: 'Other', '#shown': shown }, id)).status).toBe(400)
      expect((await milestone()).name).toBe(name)
    },
  )

  test('learns nothing of what it cannot see: Petra asks what the internal note is now', async () => {
    await petraJoins()
    const petra = await office.colleague('petra')
    await prisma.project.update({ where: { id: robots }, data: { internalNote: 'A secret of ours' } })
    const fields = { internalNote: 'x', '#shown': JSON.stringify({ internalNote: 'y' }) }
    const { data, text } = await petra.write('Project', 'edit', fields, robots)
    expect(Object.keys(data.record.errors)).toEqual(['internalNote'])
    expect(text).not.toContain('A secret of ours')
  })
})
