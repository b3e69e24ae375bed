import { beforeAll, expect, test } from '@jest/globals'
import type { HomeView } from '../../admin/home/home.ts'
import { prisma } from '../../prisma/client.ts'
import { openBackOffice } from '../admin/back-office.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
const { colleague } = openBackOffice()
const { line4, cleanRoom } = world.projects
const at = `/projects/${line4}/access-request`
const partner = await prisma.projectAccessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
const task = await prisma.task.findFirstOrThrow({ where: { projectId: line4, phaseId: world.phases.design } })
let oscar: Visitor
let carl: Visitor
let abel: Visitor
beforeAll(async () => {
  oscar = await portal.visitor('oscar@northwind.test')
  carl = await portal.visitor('carl@brightline.test')
  abel = await portal.visitor('abel@northwind.test')
})

test('a page that refuses Oscar leads to where he asks, once; of a neighbour’s project there is nothing', async () => {
  const refused = await oscar.page(`/projects/${line4}/sharing`)
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining(`href="${at}"`)])
  const { data } = await oscar.json(`/projects/${line4}/sharing`)
  expect(data).toMatchObject({ error: 'not-allowed', ask: at })
  expect((await oscar.page(at)).text).toContain('Ask for access to Line 4 retrofit')
  const first = await oscar.post(at, { reason: 'For the audit' })
  expect([first.status, first.headers.get('location')]).toEqual([303, at])
  expect((await oscar.page(at)).text).toContain('not answered yet')
  expect((await oscar.post(at, { reason: '' })).status).toBe(409)
  for (const path of [`/projects/${cleanRoom}/access-request`, `/projects/${cleanRoom}/sharing`])
    expect((await oscar.page(path)).status).toBe(404)
  expect((await oscar.post(`/projects/${cleanRoom}/access-request`, { reason: '' })).status).toBe(404)
  expect((await oscar.page(`/projects/${cleanRoom}/sharing`)).text).not.toContain('access-request')
})

test('from the people who see Line 4 Abel asks for Vera, a colleague', async () => {
  const people = await abel.page(`/account/access/${line4}`)
  const forVera = `${at}?colleagueId=${world.people.vera.membershipId}`
  expect(people.text).toContain(`href="${forVera}"`)
  expect((await abel.page(forVera)).text).toContain('Ask for access to Line 4 retrofit for Vera Stein')
  const asked = await abel.send(at, { json: { reason: '', colleagueId: world.people.vera.membershipId } })
  expect([asked.status, asked.data.to]).toEqual([201, forVera])
  expect((await abel.page(`${at}?colleagueId=${world.people.otto.membershipId}`)).status).toBe(400)
})

test('what Carl asks for waits on Milo’s home page; his Give opens it with Carl’s next click', async () => {
  expect((await carl.page(`/tasks/${task.id}`)).status).toBe(404)
  const { id } = (await carl.send(at, { json: { reason: 'I plan the commissioning' } })).data as { id: string }
  const milo = await colleague('milo')
  const { sections } = (await milo.send('/admin/api/dashboard')).data as unknown as HomeView
  const waiting = sections.find(({ name }) => name === 'accessRequests')
  expect(waiting?.rows.find((row) => row.id === id)).toMatchObject({
    title: 'Carl Jensen',
    about: expect.stringContaining('Line 4 retrofit'),
  })
  const given = await milo.call('AccessRequest', 'give-access', { levelId: partner.id, until: '2999-01-31' }, id)
  expect(given.data.notice).toMatchObject({ type: 'success' })
  expect((await carl.page(`/tasks/${task.id}`)).status).toBe(200)
  expect((await carl.page(at)).text).toMatch(/given on/)
  const again = await milo.call('AccessRequest', 'decline-access', { answerReason: '' }, id)
  expect([again.status, again.data.notice?.type]).toEqual([409, 'error'])
})
