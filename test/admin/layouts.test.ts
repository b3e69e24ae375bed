import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Answer, Colleague } from './colleague.ts'

const { colleague } = openBackOffice()
const { id: customer } = await prisma.layoutTemplate.findUniqueOrThrow({ where: { name: 'Customer' } })
const { oscar, otto, abel } = world.people
const buttonsOn = async (who: Colleague, subject: string, id: string) =>
  (await who.read(subject, 'show', {}, id)).data.record.recordActions.map(({ name }) => name)
const said = ({ data }: Answer) => [data.notice?.type, data.notice?.message]
const fieldsOf = ({ data }: Answer) =>
  Object.fromEntries((data.form?.fields ?? []).map(({ name, value }) => [name, value]))

test('Olga is offered to change a template and to give it, Sofia to look at it; by hand she is refused', async () => {
  const [olga, sofia] = [await colleague('olga'), await colleague('sofia')]
  expect(await buttonsOn(olga, 'LayoutTemplate', customer)).toEqual(['show', 'change-layout', 'give-layout'])
  expect(await buttonsOn(sofia, 'LayoutTemplate', customer)).toEqual(['show'])
  expect(await buttonsOn(sofia, 'Membership', oscar.membershipId)).toContain('layout-of')
  for (const [verb, input] of [
    ['change-layout', { landing: 'updates' }],
    ['give-layout', { targetKind: 'deployment' }],
    ['delete-layout', {}],
  ] as const)
    expect((await sofia.call('LayoutTemplate', verb, input, customer)).status).toBe(403)
  expect((await sofia.call('LayoutTemplate', 'create-layout', { name: 'Mine' })).status).toBe(403)
})

test('a template is copied, changed with what changes shown first, and given; what it says is told in words', async () => {
  const olga = await colleague('olga')
  await olga.call('LayoutTemplate', 'create-layout', { name: 'Orders', copyOf: customer })
  const { id } = await prisma.layoutTemplate.findUniqueOrThrow({ where: { name: 'Orders' } })
  const form = fieldsOf(await olga.read('LayoutTemplate', 'change-layout', {}, id))
  expect(form).toMatchObject({
    navigation: ['projects', 'reports', 'updates', 'account'],
    projectColumns: ['health', 'progress', 'nextMilestone'],
  })
  const wording = { ...(form.wording as object), ...order }
  const filled = { seen: form.seen, navigation: ['updates', 'projects'], wording, accent: '#ffcc00', comments: [] }
  const { preview } = (await olga.call('LayoutTemplate', 'change-layout', filled, id)).data
  expect(preview?.tables[0]?.rows).toEqual([
    ['Navigation', 'Projects, Reports, Updates, Account', 'Updates, Projects'],
    ['Project', '–', 'Order, Orders; Auftrag, Aufträge'],
    ['Where one writes', 'On projects, and answers there, About tasks, and answers there', '–'],
    ['Accent colour', '–', '#ffcc00'],
  ])
  expect(preview?.text).toMatch(
    /^Nobody is shown it as things stand\. .+Nothing is saved yet\.\nThe accent #ffcc00 is too weak to be read: on light it has a contrast of 1\.\d to 1/,
  )
  const saved = await olga.call('LayoutTemplate', 'change-layout', { ...filled, agreed: preview?.agreed }, id)
  expect(said(saved)[0]).toBe('success')
  const shown = (await olga.read('LayoutTemplate', 'show', {}, id)).data.record.params.layout
  expect(shown).toContain('Navigation: Updates, Projects')
  const given = { targetKind: 'membership', membership: oscar.membershipId }
  const { preview: gives } = (await olga.call('LayoutTemplate', 'give-layout', given, id)).data
  expect(gives?.text).toBe('What the portal shows changes for one person. Nothing is done yet.')
  expect(gives?.tables[0]?.rows).toEqual([['1: Oscar Dahl', 'Customer', 'Orders', 'Person']])
  expect(gives?.tables[1]?.rows).toContainEqual([
    'Navigation',
    'Projects, Reports, Updates, Account',
    'Updates, Projects',
  ])
  const agreed = { ...given, agreed: gives?.agreed }
  expect(said(await olga.call('LayoutTemplate', 'give-layout', agreed, id))[0]).toBe('success')
  const again = await olga.call('LayoutTemplate', 'change-layout', { seen: form.seen, landing: 'updates' }, id)
  expect([again.data.notice?.type, again.data.preview?.tables[0]?.rows]).toEqual([
    'error',
    [['Begins with', 'Projects', 'Updates']],
  ])
})

const order = {
  'project.en.one': 'Order',
  'project.en.many': 'Orders',
  'project.de.one': 'Auftrag',
  'project.de.many': 'Aufträge',
}

test('what is wrong is told at its field, in words', async () => {
  const olga = await colleague('olga')
  const problems = async (input: object) =>
    (await olga.call('LayoutTemplate', 'change-layout', input, customer)).data.problems
  expect(await problems({ sections: ['overview', 'garden'] })).toEqual({
    'sections.1': { message: 'Choose one of those that are offered.' },
  })
  expect(await problems({ accent: 'blue' })).toEqual({
    accent: { message: 'Choose a colour, written as #1f5fa8.' },
  })
  expect(await problems({ taskColumns: ['status', 'status'] })).toHaveProperty('taskColumns')
  expect(await problems({ wording: { 'task.en.one': 'Step' } })).toEqual({
    wording: { message: 'Task: say it in both languages, one and many, or leave all four empty.' },
  })
  expect(await problems({ wording: { 'garden.en.one': 'Step' } })).toHaveProperty('wording')
  expect(await problems({ name: 'Client' })).toEqual({
    name: { message: 'A template that was built in keeps its name.' },
  })
  await prisma.membership.update({ where: { id: otto.membershipId }, data: { disabledAt: new Date() } })
  const given = { targetKind: 'membership', membership: otto.membershipId }
  const { data } = await olga.call('LayoutTemplate', 'give-layout', given, customer)
  await prisma.membership.update({ where: { id: otto.membershipId }, data: { disabledAt: null } })
  expect(data.problems).toEqual({
    membership: { message: 'This person is not there any more: their membership has ended.' },
  })
})

test('while it is filled in, a picture shows what Abel would see, in his own rights; it saves nothing', async () => {
  const olga = await colleague('olga')
  const look = (input: object) => olga.call('LayoutTemplate', 'change-layout', { look: true, ...input }, customer)
  const { picture } = (
    await look({
      as: abel.membershipId,
      projectColumns: ['progress'],
      sections: ['tasks', 'overview', 'updates'],
      comments: ['tasks'],
      wording: order,
    })
  ).data
  expect(picture).toMatchObject({ begins: [] })
  expect(picture).toMatchObject({
    title: 'The portal as Abel Okafor would see it',
    projects: { heading: 'Orders', columns: ['Order', 'Progress'] },
    sections: ['Tasks', 'Overview', 'Updates'],
    writes: ['About tasks, and answers there'],
  })
  expect((await look({ as: world.people.milo.membershipId })).data.picture).toBeUndefined()
  expect(
    await prisma.layoutTemplate.count({ where: { id: customer, layout: { path: ['landing'], equals: 'updates' } } }),
  ).toBe(0)
})

test('a template has a dashboard of reports that the portal shows, in the order chosen, and begins with it', async () => {
  const olga = await colleague('olga')
  const { id } = await prisma.layoutTemplate.findUniqueOrThrow({ where: { name: 'Staff' } })
  const find = (name: string) => prisma.report.findFirstOrThrow({ where: { inPortal: true, name } })
  const [late, risks] = [await find('What is late'), await find('Risks and issues')]
  const filled = {
    navigation: ['projects', 'dashboard', 'reports', 'account'],
    dashboard: [risks.id, late.id],
    landing: 'dashboard',
  }
  const { preview } = (await olga.call('LayoutTemplate', 'change-layout', filled, id)).data
  expect(preview?.tables[0]?.rows).toContainEqual(['Reports of the dashboard', '–', 'Risks and issues, What is late'])
  expect(preview?.tables[0]?.rows).toContainEqual(['Dashboard comes first', '–', 'Dashboard'])
  const hidden = await prisma.report.create({ data: { name: 'Hidden', entity: 'project', columns: ['name'] } })
  const wrong = await olga.call('LayoutTemplate', 'change-layout', { ...filled, dashboard: [hidden.id] }, id)
  expect(wrong.data.problems).toHaveProperty('dashboard')
})

test('a template puts a report first, and says so when the portal does not show that any more', async () => {
  const olga = await colleague('olga')
  const { id } = await prisma.layoutTemplate.findUniqueOrThrow({ where: { name: 'Everything' } })
  const report = await prisma.report.findFirstOrThrow({ where: { inPortal: true, name: 'What is late' } })
  const landing = `report:${report.id}`
  const { preview } = (await olga.call('LayoutTemplate', 'change-layout', { landing }, id)).data
  expect(preview?.tables[0]?.rows).toEqual([['Report that comes first', '–', 'What is late']])
  const saved = await olga.call('LayoutTemplate', 'change-layout', { landing, agreed: preview?.agreed }, id)
  expect(saved.data.notice?.type).toBe('success')
  const field = async () =>
    (await olga.read('LayoutTemplate', 'change-layout', {}, id)).data.form?.fields.find(
      ({ name }) => name === 'landing',
    )
  expect(await field()).toMatchObject({ value: landing })
  await prisma.report.update({ where: { id: report.id }, data: { inPortal: false } })
  expect(await field()).toMatchObject({ value: 'projects', hint: expect.stringMatching(/not shown in the portal/) })
  const wrong = await olga.call('LayoutTemplate', 'change-layout', { landing }, id)
  expect(wrong.data.problems).toHaveProperty('landing')
})

test('who has which, and why; and what two are shown differently', async () => {
  const sofia = await colleague('sofia')
  const ask = (input: object) => sofia.call('Membership', 'layout-of', input, oscar.membershipId)
  const { told = [] } = (await ask({})).data
  expect(told[0]).toEqual({ label: '1. Person Oscar Dahl', value: 'Orders: this one counts' })
  expect(told.at(-1)?.label).toMatch(/^\d\. Everybody$/)
  const both = await ask({ with: abel.membershipId })
  expect(said(both)).toEqual(['success', 'The portal shows the two this differently:'])
  expect(both.data.told).toContainEqual({
    label: 'Navigation',
    value: 'Oscar Dahl: Updates, Projects\nAbel Okafor: Projects, Reports, Updates, Account',
  })
})
