import { expect, test } from '@jest/globals'
import { idOf } from '../../cast/ids.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { line4 } = world.projects
const addressOf = (name: string) => `/tasks/${idOf('task', 'Line 4 retrofit', name)}`
const guests = addressOf('Say who comes to the acceptance test')
const printer = addressOf('Decide: keep or replace the label printer')

test('Oscar answers below the question, and finds it answered wherever it waited', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const asked = await oscar.page(guests)
  const box = asked.text.indexOf('<textarea')
  for (const told of ['Say who comes to the acceptance test', 'so that we have passes', 'Your answer']) {
    expect(asked.text.indexOf(told)).toBeGreaterThan(0)
    expect(asked.text.indexOf(told)).toBeLessThan(box)
  }
  const sent = await oscar.post(`${guests}/updates`, { body: 'Ines and Tom of quality.' })
  expect(sent.headers.get('location')).toBe(guests)
  const answered = 'Answered by Oscar Dahl, with Milo Novak now'
  for (const path of [guests, `/projects/${line4}`, `/projects/${line4}/tasks?state=open`])
    expect((await oscar.page(path)).text).toContain(answered)
  expect((await oscar.page(`/projects/${line4}`)).text).not.toContain('Answer: Say who')
  const updates = (await oscar.page(`/projects/${line4}/updates`)).text
  expect(updates).toContain(`About <a href="${guests}">Say who comes to the acceptance test</a>`)
  expect((await oscar.page(`/projects/${line4}/tasks?state=open`)).text).toContain(
    'Oscar Dahl: Ines and Tom of quality.',
  )
  const milo = await portal.visitor('milo@meridian.test')
  expect((await milo.page(`/projects/${line4}`)).text).toContain('Answered by Oscar Dahl, with you now')
})

test('the same by a program: the question, 201, and who has the answer', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  expect((await nora.json(printer)).data.task).toMatchObject({
    waitsFor: 'you',
    late: true,
    assignee: 'Nora Lindqvist',
  })
  const sent = await nora.send(`${printer}/updates`, { json: { body: 'Replace it.' } })
  expect(sent).toMatchObject({ status: 201, data: { id: expect.any(String) } })
  const { data } = await nora.json(printer)
  expect(data.task).toMatchObject({ waitsFor: 'staff', late: false, answerer: 'Nora Lindqvist', holder: 'Milo Novak' })
  expect(data.updates).toMatchObject([{ id: sent.data.id, body: 'Replace it.', task: { name: data.task.name } }])
  const listed = (await nora.json(`/projects/${line4}/tasks?state=open`)).data.tasks
  expect(listed.find(({ id }: { id: string }) => id === data.task.id)).toMatchObject({
    ...{ waitsFor: 'staff', answerer: 'Nora Lindqvist' },
    latest: { updateId: sent.data.id, author: 'Nora Lindqvist', beginning: 'Replace it.' },
  })
  const late = (await nora.json(`/projects/${line4}/tasks?state=late`)).data.tasks
  expect(late.map(({ id }: { id: string }) => id)).not.toContain(data.task.id)
})

test('on the page of what a colleague was asked, Oscar can say that he answers it', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const hall = addressOf('Connect the line to the hall supply')
  const { text } = await oscar.page(hall)
  expect(text).toContain('This answers what Max Keller was asked')
  expect(text).not.toContain('Your answer')
  await oscar.post(`${hall}/updates`, { body: 'Is that the feed of 125 A?' })
  expect((await oscar.json(hall)).data.task).toMatchObject({ waitsFor: 'colleagues', answeredAt: null })
  await oscar.post(`${hall}/updates`, { body: 'Max says it is laid.', forColleague: 'yes' })
  expect((await oscar.json(hall)).data.task).toMatchObject({ waitsFor: 'staff', answerer: 'Oscar Dahl' })
})

test.each([
  ['nothing', { body: '' }, 'Please write something first.'],
  ['too much', { body: 'x'.repeat(10_001) }, 'This is longer than 10,000 characters.'],
])('%s is no answer: the question comes back with what was written', async (_, form, problem) => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const { status, text } = await oscar.post(`${guests}/updates`, form)
  expect([status, text.includes(problem), text.includes('Say who comes')]).toEqual([400, true, true])
  expect((await oscar.send(`${guests}/updates`, { json: { ...form, more: 1 } })).data.fields).toMatchObject({
    more: 'unknown-field',
  })
})

test('a task out of reach is the 404 of one that never was; so is one where tasks are hidden', async () => {
  const never = '/tasks/00000000-0000-7000-8000-000000000000'
  const otto = await portal.visitor('otto@globex.test')
  const [theirs, nothing] = [await otto.page(printer), await otto.page(never)]
  expect([theirs.status, nothing.status]).toEqual([404, 404])
  expect(theirs.text.replaceAll(printer, never)).toBe(nothing.text)
  expect((await otto.post(`${printer}/updates`, { body: 'Hello' })).status).toBe(404)
  const carl = await portal.visitor('carl@brightline.test')
  expect((await carl.page(addressOf('Approve the design'))).status).toBe(404)
  expect((await carl.page(printer)).status).toBe(200)
  const layout = { sections: ['overview', 'updates'] }
  const { id: templateId } = await prisma.layoutTemplate.create({ data: { name: 'Without tasks', layout } })
  const target = world.people.oscar.membershipId
  await prisma.layoutAssignment.create({ data: { templateId, targetKind: 'membership', target } })
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.page(guests)).status).toBe(404)
  const updates = await oscar.page(`/projects/${line4}/updates`)
  await prisma.layoutTemplate.delete({ where: { id: templateId } })
  expect([updates.status, updates.text.includes('Say who comes')]).toEqual([200, false])
})

test('Gina reads a question in German', async () => {
  const gina = await portal.visitor('gina@globex.test')
  const address = `/tasks/${idOf('task', 'Clean room 2', 'Release the user requirements for monitoring')}`
  const { text } = await gina.page(address)
  for (const told of ['Ihre Antwort', 'Antwort senden']) expect(text).toContain(told)
})

test('a completed project says where to write, and who reads it', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const { scanner } = world.projects
  const overview = (await oscar.page(`/projects/${scanner}`)).text
  expect(overview).toContain('This project is completed.')
  expect(overview).toContain(
    `<a href="/projects/${scanner}/updates#body">Questions about it? Write here, Milo Novak reads it.</a>`,
  )
  expect((await oscar.page(`/projects/${scanner}/updates`)).text).toContain('What you write here is read by Milo Novak')
  expect((await oscar.page(`/projects/${line4}`)).text).not.toContain('This project is completed.')
})
