import { expect, test } from '@jest/globals'
import { idOf } from '../../cast/ids.ts'
import { sections } from '../../domain/access/layouts.ts'
import { mostOnPlan } from '../../domain/projects/sections/plan.ts'
import { prisma } from '../../prisma/client.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const { line4, robots } = world.projects
const { build } = world.phases
type Named = { id: string; name: string }

test('Oscar reads on one page how it is going, what is late and what waits for him', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const { data, text } = await oscar.json(`/projects/${line4}`)
  expect(data.project).toMatchObject({
    id: line4,
    health: 'amber',
    manager: 'Milo Novak',
    organisation: 'Northwind Tools',
  })
  expect(data.statusReport).toMatchObject({ author: 'Milo Novak', health: 'amber' })
  expect(data.sections).toEqual(sections.filter((section) => section !== 'raid'))
  expect(data.can).toEqual({ write: true, answer: true, upload: false, decide: false, readReports: true, share: false })
  const printer = data.tasks.find(({ name }: Named) => name.includes('label printer'))
  expect(printer).toMatchObject({ late: true, waitsFor: 'colleagues', assignee: 'Nora Lindqvist' })
  const comes = data.tasks.find(({ name }: Named) => name.includes('acceptance test'))
  expect(comes).toMatchObject({ late: false, waitsFor: 'you', waitsForCustomer: true })
  for (const hidden of ['budget', 'cost', 'internalNote', 'sentiment', 'loggedHours', 'estimatedHours']) {
    expect(text).not.toContain(hidden)
  }
  const page = await oscar.page(`/projects/${line4}`)
  for (const told of [
    'For you',
    'For your colleagues: Nora Lindqvist, Max Keller',
    'Answered by Max Keller, with Milo Novak now',
    'Decide: keep or replace the label printer',
    'Milo Novak',
    'Factory acceptance test',
  ]) {
    expect(page.text).toContain(told)
  }
  expect(page.text).not.toContain('Budget')
})

test('what waits for Oscar leads to where he answers, unless his layout hides that place; what Nora was asked does not', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const { text } = await oscar.page(`/projects/${line4}`)
  const address = `/tasks/${idOf('task', 'Line 4 retrofit', 'Say who comes to the acceptance test')}`
  const name = 'Answer: Say who comes to the acceptance test'
  expect(text).toMatch(new RegExp(`href="${address}#body" aria-label="${name}">Answer</a>`))
  expect(text).not.toContain('Answer: Decide')
  expect((await oscar.page(address)).text).toContain('<textarea id="body"')
  const layout = { sections: ['overview', 'tasks'] }
  const { id: templateId } = await prisma.layoutTemplate.create({ data: { name: 'Without updates', layout } })
  const target = world.people.oscar.membershipId
  await prisma.layoutAssignment.create({ data: { templateId, targetKind: 'membership', target } })
  const without = [(await oscar.page(`/projects/${line4}`)).text, (await oscar.page(address)).text]
  await prisma.layoutTemplate.delete({ where: { id: templateId } })
  for (const page of without) expect(page).toContain('Say who comes to the acceptance test')
  expect(without.join()).not.toMatch(/#body|<textarea/)
})

test('a page of tasks behind the last one is the last one, for people and programs', async () => {
  const sara = await portal.visitor('sara@northwind.test')
  const read = async (query: string) => (await sara.json(`/projects/${line4}/tasks${query}`)).data
  const last = await read('?page=2')
  expect(last.tasks.length).toBeGreaterThan(0)
  expect(await read('?page=99')).toEqual(last)
  const page = await sara.page(`/projects/${line4}/tasks?page=99`)
  expect(page.text).toContain('Page 2 of 2')
  expect(page.text).not.toContain('will be here')
  for (const section of ['raid', 'documents'])
    expect((await sara.json(`/projects/${line4}/${section}?page=99`)).data).toMatchObject({ page: 1, pages: 1 })
})

test('what is overdue among risks and issues is marked as late, what is closed never', async () => {
  const milo = await portal.visitor('milo@meridian.test')
  const { text } = await milo.page(`/projects/${line4}/raid`)
  const entryOf = (title: string) => text.slice(text.indexOf(title)).split('</li>', 1)[0]
  expect(entryOf('Old frame is 4 mm out of true')).toContain('class="mark late"')
  expect(entryOf('Vision station rejects good packs')).not.toContain('late')
  expect(entryOf('Riggers are booked out for weeks')).not.toContain('late')
})

test('Milo, who runs it, sees its budget and the customer’s mood', async () => {
  const milo = await portal.visitor('milo@meridian.test')
  const { data } = await milo.json(`/projects/${line4}`)
  expect(data.project.budget).toBe('412000.00')
  expect(data.statusReport.sentiment).toBe('neutral')
  expect((await milo.page(`/projects/${line4}`)).text).toContain('412,000')
})

test('the tasks of a project, all of them and by state; hours are nobody’s business outside', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const read = async (query: string) => (await oscar.json(`/projects/${line4}/tasks${query}`)).data
  const count = (where: object) => prisma.task.count({ where: { projectId: line4, ...where } })
  expect((await read('')).total).toBe(await count({}))
  expect((await read('?state=done')).total).toBe(await count({ status: 'done' }))
  expect((await read('?state=open')).total).toBe(await count({ status: { not: 'done' } }))
  const late = await read('?state=late')
  expect(late.tasks.map(({ name }: Named) => name)).toContain('Weld and straighten the frame')
  const [task] = late.tasks
  expect(Object.keys(task)).not.toEqual(expect.arrayContaining(['loggedHours']))
  expect(Object.keys(task)).not.toEqual(expect.arrayContaining(['estimatedHours']))
  expect(Object.keys(task)).not.toEqual(expect.arrayContaining(['internalNote']))
  expect((await oscar.json(`/projects/${line4}/tasks?sort=loggedHours`)).data.fields).toEqual({ sort: 'unknown-field' })
  const page = await oscar.page(`/projects/${line4}/tasks?state=late`)
  expect(page.text).toContain('Weld and straighten the frame')
  expect(page.text).not.toContain('Survey line 4')
})

test('Sara’s layout shows who has a task and in which phase it is; Oscar’s does not', async () => {
  const sara = await portal.visitor('sara@northwind.test')
  const { data } = await sara.json(`/projects/${line4}/tasks?state=late`)
  expect(data.tasks[0]).toMatchObject({ assignee: 'Carl Jensen', phase: 'Build' })
  const oscar = await portal.visitor('oscar@northwind.test')
  expect((await oscar.json(`/projects/${line4}/tasks?state=late`)).data.tasks[0]).not.toHaveProperty('assignee')
})

test('Carl sees of the project what is in his phase, and of the project itself its name', async () => {
  const carl = await portal.visitor('carl@brightline.test')
  const { data } = await carl.json(`/projects/${line4}`)
  expect(Object.keys(data.project).toSorted()).toEqual(['following', 'id', 'name', 'organisation', 'organisationId'])
  expect(data).toMatchObject({ statusReport: null, can: { readReports: false, write: true, upload: true } })
  const tasks = (await carl.json(`/projects/${line4}/tasks`)).data
  expect(tasks.total).toBe(await prisma.task.count({ where: { phaseId: build } }))
  const plan = (await carl.json(`/projects/${line4}/plan`)).data
  expect(plan.phases).toMatchObject([{ id: build, name: 'Build' }])
  const phasesOf = (rows: { phaseId: string }[]) => [...new Set(rows.map(({ phaseId }) => phaseId))]
  expect([phasesOf(plan.milestones), phasesOf(plan.tasks)]).toEqual([[build], [build]])
  expect((await carl.page(`/projects/${line4}/plan`)).text).not.toContain('Commission')
})

test('the plan is a picture, and the same can be read out as a table', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const { data } = await oscar.json(`/projects/${line4}/plan`)
  expect(data.phases.map(({ name }: Named) => name)).toEqual(['Design', 'Build', 'Commission'])
  const { text } = await oscar.page(`/projects/${line4}/plan`)
  const table = text.slice(text.indexOf('<table'))
  for (const { name } of [...data.phases, ...data.milestones, ...data.tasks]) expect(table).toContain(name)
  expect(text).toMatch(/<svg[^>]*class="bars"/)
  expect(text).toContain('Today')
  expect(text).not.toMatch(/style="/)
})

test('a plan with more than a picture holds says so, and leaves out what is done', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const small = await oscar.page(`/projects/${robots}/plan`)
  const [dueOn, doneOn] = [new Date('2020-01-01'), new Date('2020-01-02')]
  const old = { projectId: robots, status: 'done', dueOn, doneOn } as const
  const data = Array.from({ length: mostOnPlan }, (_, at) => ({ ...old, name: `Old ${at}` }))
  await prisma.task.createMany({ data: [...data, { ...old, name: 'Not done', status: 'open', doneOn: null }] })
  const { data: plan } = await oscar.json(`/projects/${robots}/plan`)
  expect(plan).toMatchObject({ isCut: true, tasks: expect.any(Array) })
  expect(plan.tasks).toHaveLength(mostOnPlan)
  expect(plan.tasks.map(({ name }: Named) => name)).toContain('Not done')
  const told = 'There is more than one picture holds.'
  expect([small.text.includes(told), (await oscar.page(`/projects/${robots}/plan`)).text.includes(told)]).toEqual([
    false,
    true,
  ])
  await prisma.task.deleteMany({ where: { projectId: robots, dueOn } })
})

test('Oscar follows a project and stops, as a person and as a program', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  const following = async () => (await oscar.json(`/projects/${robots}`)).data.project.following
  const address = `/projects/${robots}/following`
  expect(await following()).toBe(true)
  expect((await oscar.post(address, { following: 'no' })).headers.get('location')).toBe(`/projects/${robots}`)
  expect(await following()).toBe(false)
  expect(await oscar.send(address, { json: {} })).toMatchObject({ status: 201, data: { following: true } })
  await oscar.send(address, { json: {} })
  expect(await following()).toBe(true)
  expect((await oscar.send(address, { method: 'DELETE', headers: { accept: 'application/json' } })).status).toBe(200)
  expect(await following()).toBe(false)
  expect((await oscar.send(address, { json: { following: 'maybe' } })).data.fields).toEqual({ following: 'wrong' })
})

test('Carl is told of a task that waits for him that it is both blocked and late', async () => {
  const carl = await portal.visitor('carl@brightline.test')
  const { text } = await carl.page(`/projects/${line4}`)
  const [line = ''] = /<li>(?:(?!<\/li>).)*Fit the new conveyor section.*?<\/li>/s.exec(text) ?? []
  for (const mark of ['mark blocked', 'mark late']) expect(line).toContain(mark)
})
