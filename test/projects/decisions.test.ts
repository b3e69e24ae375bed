import { beforeAll, expect, test } from '@jest/globals'
import { invite } from '../../domain/people/invitations/invite.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { line4, cleanRoom } = world.projects
const log = `/projects/${line4}/decisions`
let milo: Visitor
let oscar: Visitor
let otto: Visitor

beforeAll(async () => {
  milo = await portal.visitor('milo@meridian.test')
  oscar = await portal.visitor('oscar@northwind.test')
  otto = await portal.visitor('otto@globex.test')
})

const idOf = async (title: string) => (await prisma.decisionLogEntry.findFirstOrThrow({ where: { title } })).id
const isNew = { title: 'Guards in yellow', decidedOn: '2026-11-20', text: 'As everywhere at Northwind.' }

test('a customer reads what was decided, the latest first, and by whom, but no internal note', async () => {
  const { data } = await oscar.json(log)
  expect(data.decisions.map(({ title }: { title: string }) => title)).toEqual([
    'The repaired frame stays',
    'Vision station with two cameras',
    'Two short stops instead of one long one',
  ])
  expect(data.decisions[0]).toMatchObject({ decidedBy: 'Milo Novak' })
  expect(data.mayCreate).toBe(false)
  const one = await oscar.json(`/decisions/${data.decisions[0].id}`)
  expect(one.data.decision.text).toContain('within tolerance')
  expect(one.data.decision).not.toHaveProperty('internalNote')
  expect(one.data.mayUpdate).toBe(false)
  const { text } = await oscar.page(log)
  expect(text).not.toContain(`${log}/new`)
})

test('whoever manages the project writes a decision down and changes it, and the log says so', async () => {
  const people = (await milo.json(`${log}/new`)).data.people
  const decidedById = people.find(({ name }: { name: string }) => name === 'Nora Lindqvist').id
  const made = await milo.send(log, { json: { ...isNew, decidedById, internalNote: 'Cheap for us.' } })
  expect(made.status).toBe(201)
  const at = `/decisions/${made.data.id}`
  const { decision } = (await milo.json(at)).data
  expect(decision).toMatchObject({ ...isNew, decidedBy: 'Nora Lindqvist', internalNote: 'Cheap for us.' })
  const change = { ...isNew, title: 'Guards in orange', decidedById: '' }
  expect((await milo.send(at, { json: { ...change, readAt: decision.updatedAt } })).status).toBe(201)
  expect((await milo.json(at)).data.decision).toMatchObject({ title: 'Guards in orange', decidedBy: null })
  const recorded = await prisma.activity.findMany({ where: { subjectId: made.data.id }, orderBy: { id: 'asc' } })
  expect(recorded.map(({ action, projectId }) => [action, projectId])).toEqual([
    ['create', line4],
    ['update', line4],
  ])
})

test('what somebody else has changed meanwhile is not overwritten', async () => {
  const id = await idOf('The repaired frame stays')
  const { decision } = (await milo.json(`/decisions/${id}`)).data
  const send = (title: string) =>
    milo.send(`/decisions/${id}`, { json: { ...isNew, title, readAt: decision.updatedAt } })
  expect((await send('Mine')).status).toBe(201)
  const late = await send('Yours')
  expect([late.status, late.data.fields]).toEqual([400, { form: 'changed-meanwhile' }])
  expect((await milo.json(`/decisions/${id}`)).data.decision.title).toBe('Mine')
})

test.each([
  [{ title: ' ' }, { title: 'missing' }],
  [{ decidedOn: '2026-02-31' }, { decidedOn: 'no-day' }],
  [{ decidedById: world.people.otto.membershipId }, { decidedById: 'unreachable' }],
  [{ organisationId: world.organisations.globex }, { organisationId: 'unknown-field' }],
])('%j is refused at its field, and nothing is written', async (wrong, fields) => {
  const before = await prisma.decisionLogEntry.count()
  const answer = await milo.send(log, { json: { ...isNew, ...wrong } })
  expect([answer.status, answer.data.fields]).toEqual([400, fields])
  const called: Record<string, string> = { title: 'Decision', decidedOn: 'Decided on', decidedById: 'Decided by' }
  for (const [field, words] of Object.entries<string>(answer.data.messages))
    expect(words).toMatch(new RegExp(`^${called[field] ?? `“${field}”`}: `))
  expect(await prisma.decisionLogEntry.count()).toBe(before)
})

test('the database refuses who does not reach the project', async () => {
  const data = { ...isNew, decidedOn: new Date(isNew.decidedOn), projectId: line4 }
  const create = prisma.decisionLogEntry.create({ data: { ...data, decidedById: world.people.otto.membershipId } })
  await expect(create).rejects.toThrow('decidedById_reaches')
})

test('a neighbour finds neither the log nor a decision, and a customer may not write', async () => {
  const id = await idOf('Vision station with two cameras')
  for (const address of [log, `${log}/new`, `/decisions/${id}`, `/decisions/${id}/changing`])
    expect([address, (await otto.json(address)).status]).toEqual([address, 404])
  expect((await otto.send(log, { json: isNew })).status).toBe(404)
  for (const address of [`${log}/new`, `/decisions/${id}/changing`])
    expect([address, (await oscar.json(address)).status]).toEqual([address, 403])
  expect((await oscar.send(log, { json: isNew })).status).toBe(403)
  const readAt = new Date().toISOString()
  expect((await oscar.send(`/decisions/${id}`, { json: { ...isNew, readAt } })).status).toBe(403)
  expect((await otto.json(`/projects/${cleanRoom}/decisions`)).data.decisions).toHaveLength(1)
})

test('who was invited and has not come yet is not offered, so that inviting an address does not tell who owns it', async () => {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const into = { organisationId: world.organisations.northwind, accessLevelId }
  const asked = { email: world.people.simon.email, name: 'Somebody', profile: 'observer', by: 'link' } as const
  const offered = async () =>
    (await milo.json(`${log}/new`)).data.people.map(({ name }: { name: string }) => name) as string[]
  const { membershipId } = await invite(await actorOf('olga'), { ...asked, ...into })
  expect(await offered()).not.toContain(world.people.simon.name)
  await prisma.invitation.updateMany({ where: { membershipId }, data: { acceptedAt: new Date() } })
  expect(await offered()).toContain(world.people.simon.name)
})

test('where the layout leaves the section out, there is nothing: not the log, not a decision, not the form', async () => {
  const layout = { sections: ['overview', 'tasks'] }
  const { id: templateId } = await prisma.layoutTemplate.create({ data: { name: 'Without', layout } })
  const target = world.people.milo.membershipId
  await prisma.layoutAssignment.create({ data: { targetKind: 'membership', target, templateId } })
  const id = await idOf('Vision station with two cameras')
  for (const address of [log, `${log}/new`, `/decisions/${id}`, `/decisions/${id}/changing`])
    expect([address, (await milo.json(address)).status]).toEqual([address, 404])
  expect((await milo.send(log, { json: isNew })).status).toBe(404)
})
