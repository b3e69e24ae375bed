import { expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { changeContact, createContact } from '../../domain/people/contacts/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'
import { atOnce, endOf } from './at-once.ts'

const portal = openPortal()
const { northwind, globex, meridian } = world.organisations
const visit = (who: PersonKey) => portal.visitor(world.people[who].email)
const ana = { name: 'Ana Ruiz', email: 'Ana@Example.com', company: 'Ruiz SA' }
const entry = { ...ana, email: 'ana@example.com', phone: null, jobRole: null, note: null }
const find = (email: string) => prisma.contact.findFirst({ where: { organisationId: northwind, email } })
const neighbours = async () =>
  (await prisma.contact.create({ data: { organisationId: globex, name: 'Gus', email: 'gus@example.com' } })).id

afterEach(() => prisma.contact.deleteMany({ where: { email: { contains: 'example.com' } } }))

test('Max enters Ana once, however often he presses; she is found by her company; nobody is made of her', async () => {
  const max = await visit('max')
  const once = /name="once" value="([^"]+)"/.exec((await max.page('/contacts/new')).text)?.[1] ?? ''
  const form = { once, phone: '', jobRole: '', note: '', ...ana }
  const answers = await Promise.all([max.post('/contacts', form), max.post('/contacts', form)])
  const kept = await find('ana@example.com')
  expect(answers.map(({ headers }) => headers.get('location'))).toEqual(Array(2).fill(`/contacts/${kept?.id}`))
  expect(kept).toMatchObject({ phone: null, creatorId: world.people.max.membershipId })
  const { data } = await max.json('/contacts?q=ruiz%20sa')
  expect(data).toMatchObject({
    total: 1,
    contacts: [{ kind: 'contact', name: 'Ana Ruiz', profile: null, profiles: [] }],
  })
  expect(await prisma.person.count({ where: { email: 'ana@example.com' } })).toBe(0)
  const logged = await prisma.activity.findMany({ where: { subjectId: kept?.id } })
  expect(logged).toMatchObject([{ action: 'create', subjectKind: 'Contact', actorName: 'Max Keller', detail: {} }])
})

test.each([
  [
    { name: ' ', email: 'x' },
    { name: 'missing', email: 'wrong' },
  ],
  [{ name: 'Nora', email: 'nora@northwind.test' }, { email: 'own-person' }],
  [{ name: 'Lena', email: 'lena.fuchs@fuchs-elektro.example' }, { email: 'contact-known' }],
  [{ ...ana, organisationId: globex }, { organisationId: 'unknown-field' }],
])('%j is refused: %j', async (json, fields) => {
  const { status, data } = await (await visit('max')).send('/contacts', { json })
  expect([status, data.fields]).toEqual([400, fields])
})

test('two enter the same address at once: one contact, and the other is told; a neighbour may have it too', async () => {
  const [max, sara] = [await actorOf('max'), await actorOf('sara')]
  const ends = await atOnce(
    'lock table "Contact" in share mode',
    () => createContact(max, entry),
    () => createContact(sara, entry),
  )
  expect(ends.map((end) => (end.status === 'fulfilled' ? 'done' : endOf(end))).toSorted()).toEqual(['done', 'invalid'])
  expect(await createContact(await actorOf('gina'), entry)).toHaveLength(36)
})

test('a contact that somebody else has changed is not overwritten', async () => {
  const [max, id] = [await actorOf('max'), await createContact(await actorOf('max'), entry)]
  const { updatedAt } = await prisma.contact.findUniqueOrThrow({ where: { id } })
  await changeContact(max, id, { ...entry, company: 'Ruiz & Co' }, updatedAt)
  await expect(changeContact(max, id, entry, updatedAt)).rejects.toMatchObject({
    fields: { form: 'changed-meanwhile' },
  })
  const visitor = await visit('max')
  const stale = { ...ana, phone: '', jobRole: '', note: 'Mine', readAt: updatedAt.toISOString() }
  const { status, text } = await visitor.post(`/contacts/${id}`, stale)
  expect([status, text.includes('Somebody else has changed this meanwhile'), text.includes('Mine')]).toEqual([
    400,
    true,
    true,
  ])
})

test.each<[PersonKey, number, number, number]>([
  ['oscar', 200, 403, 403],
  ['max', 200, 201, 403],
  ['sara', 200, 201, 200],
  ['vera', 404, 404, 404],
  ['otto', 404, 404, 404],
  ['gina', 404, 404, 404],
  ['carl', 404, 404, 404],
  ['olga', 404, 403, 403],
])('%s sees a contact of Northwind, changes and deletes them: %i, %i, %i', async (who, sees, changes, deletes) => {
  const { id, updatedAt } = await prisma.contact.create({
    data: { organisationId: northwind, name: 'A', email: 'a@example.com' },
  })
  const visitor = await visit(who)
  const json = { name: 'B', email: 'a@example.com', readAt: updatedAt.toISOString() }
  const answers = [
    await visitor.json(`/contacts/${id}`),
    await visitor.send(`/contacts/${id}`, { json }),
    await visitor.send(`/contacts/${id}`, { method: 'DELETE', json: {} }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([sees, changes, deletes])
  expect(answers.filter(({ status }) => status === 403).every(({ data }) => /profile|see this/.test(data.needs))).toBe(
    true,
  )
})

test('observers see contacts without a button, visitors nothing of them, on page, twin and account', async () => {
  const oscar = await visit('oscar')
  const page = (await oscar.page('/contacts')).text
  expect(page).toContain('Lena Fuchs')
  expect(page).not.toMatch(/\/contacts\/new|<select name="profile"|>Observer</)
  const { data } = await oscar.json('/contacts')
  expect(data.mayCreate).toBe(false)
  type Told = { profile: string | null; profiles: string[]; isSelf: boolean }
  const profiled = data.contacts.filter(({ profile, profiles }: Told) => profile || profiles.length > 0)
  expect(profiled).toMatchObject([{ isSelf: true, profiles: [] }])
  expect((await oscar.json('/contacts/new')).status).toBe(403)
  const vera = await visit('vera')
  expect((await vera.page('/account')).text).not.toContain('/contacts')
  for (const path of ['/contacts', '/contacts/new', '/groups', '/teams', '/contacts?q=lena'])
    expect([path, (await vera.json(path)).status, (await vera.page(path)).status]).toEqual([path, 404, 404])
})

test('nobody finds the contacts and people of a neighbour, by whatever they search for', async () => {
  const id = await neighbours()
  for (const who of ['nora', 'adam'] as const) {
    const visitor = await visit(who)
    expect((await visitor.json('/contacts?q=gus')).data.total).toBe(0)
    expect((await visitor.json('/contacts?q=otto')).data.total).toBe(0)
    expect((await visitor.json(`/contacts/${id}`)).status).toBe(404)
  }
  const staff = (await (await visit('adam')).json('/contacts')).data.contacts
  const own = await prisma.membership.count({ where: { organisationId: meridian, disabledAt: null } })
  expect(staff).toHaveLength(own)
})

test('a contact who becomes a colleague is told once; who is invited and has not come is not there', async () => {
  const nora = await visit('nora')
  await prisma.contact.create({ data: { organisationId: northwind, name: 'Old Max', email: 'gail@example.com' } })
  const json = { name: 'Gail', email: 'gail@example.com', profile: 'observer' }
  const told = async () => (await nora.json('/contacts?q=gail')).data.contacts.map(({ kind }: { kind: string }) => kind)
  const { data } = await nora.send('/account/people', { json })
  expect(await told()).toEqual(['contact'])
  await prisma.membership.update({ where: { id: data.id }, data: { lastUsedAt: new Date() } })
  await prisma.invitation.updateMany({ where: { membershipId: data.id }, data: { acceptedAt: new Date() } })
  expect(await told()).toEqual(['colleague'])
})

test('Abel gives a profile beside a name, and is led back to where he was', async () => {
  const abel = await visit('abel')
  const here = '/contacts?q=max'
  const { text } = await abel.page(here)
  expect(text).toContain(`action="/account/people/${world.people.max.membershipId}/profile"`)
  const answer = await abel.post(`/account/people/${world.people.max.membershipId}/profile`, {
    profile: 'supervisor',
    to: here,
  })
  expect(answer.headers.get('location')).toBe(here)
  expect((await abel.json(here)).data.contacts).toMatchObject([{ profile: 'supervisor', kind: 'colleague' }])
  expect((await abel.json('/contacts?q=nora')).data.contacts).toMatchObject([{ profiles: [] }])
})

test('the groups and teams of a neighbour are not there, at any address', async () => {
  const theirs = await prisma.group.findFirstOrThrow({ where: { organisationId: globex } })
  const team = await prisma.team.findFirstOrThrow({ where: { organisationId: globex } })
  const nora = await visit('nora')
  for (const at of [`/groups/${theirs.id}`, `/teams/${team.id}`, `/groups/${team.id}`, '/groups/no-id']) {
    const json = { membershipId: world.people.nora.membershipId }
    const answers = [
      await nora.json(at),
      await nora.json(`${at}/members`),
      await nora.json(`${at}/deletion`),
      await nora.send(at, { json: { name: 'Ours' } }),
      await nora.send(`${at}/members`, { json }),
      await nora.send(`${at}/members/${world.people.otto.membershipId}`, { method: 'DELETE', json: {} }),
      await nora.send(at, { method: 'DELETE', json: {} }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(404))
  }
  expect((await nora.json('/groups')).data.sets.map(({ name }: { name: string }) => name)).not.toContain(theirs.name)
})
