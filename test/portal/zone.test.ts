/** @alone is in a year to come: ids begin with the time and never go back, so those of later files would stand behind all others */
import { jest } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
let nora: Visitor
let project: string

/** It is the evening of 4 March in London, and the morning of the 5th in Tokyo. Everything that waits goes on as it did. */
beforeAll(async () => {
  const waits = ['nextTick', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout', 'performance'] as const
  jest.useFakeTimers({ now: new Date('2031-03-04T20:00:00Z'), doNotFake: [...waits] })
  nora = await portal.visitor('nora@northwind.test')
  const { northwind: organisationId } = world.organisations
  const { id: projectId } = await prisma.project.create({ data: { organisationId, name: 'Night shift' } })
  const dueOn = new Date('2031-03-04')
  await prisma.milestone.create({ data: { projectId, name: 'Lights on', dueOn } })
  await prisma.task.create({ data: { projectId, name: 'Hang the lamps', dueOn } })
  await prisma.update.create({ data: { projectId, body: 'They hang.', createdAt: new Date('2031-03-04T18:30:00Z') } })
  project = `/projects/${projectId}`
})
afterAll(() => void jest.useRealTimers())

const inLondon = { isLate: false, said: 'today', written: '4 Mar 2031, 18:30' }

test('Nora reads days and times as they are in her organisation’s zone', () => reads(inLondon))

test('in Tokyo, where she says she is, it is tomorrow: what was due is late, and was written at another hour', async () => {
  expect((await nora.post('/account', { timeZone: 'Asia/Tokyo' })).status).toBe(303)
  await reads({ isLate: true, said: 'yesterday', written: '5 Mar 2031, 03:30' })
})

async function reads({ isLate, said, written }: typeof inLondon) {
  const [list, tasks, plan, updates] = await Promise.all(
    ['/projects?q=Night', `${project}/tasks`, `${project}/plan`, '/updates'].map((path) => nora.page(path)),
  )
  const near = `<span class="near">${said}</span>`
  const lateMark = 'class="mark late"'
  for (const page of [list, tasks])
    expect([page?.text.includes(near), page?.text.includes(lateMark)]).toEqual([true, isLate])
  expect(plan?.text.includes('<td>late</td>')).toBe(isLate)
  expect(updates?.text).toContain(`>${written}<`)
  const { tasks: late } = (await nora.json(`${project}/tasks?state=late`)).data
  const { tasks: concerns } = (await nora.json(project)).data
  expect([late.length, concerns.length]).toEqual(isLate ? [1, 1] : [0, 0])
}
