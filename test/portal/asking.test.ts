import { beforeAll, expect, test } from '@jest/globals'
import type { HomeView } from '../../admin/home/home.ts'
import type { PersonKey } from '../../cast/people.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
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

describe('Bruno of Brightline, who manages Line 4 for Northwind', () => {
  let bruno: Visitor
  let asked = ''
  const { brightline } = world.organisations
  const member = (who: PersonKey) => world.people[who].membershipId
  const openAt = async (who: Visitor) => {
    const { requests } = (await who.json(`/projects/${line4}/sharing`)).data as { requests: { whom: string }[] }
    return requests.map(({ whom }) => whom)
  }

  beforeAll(async () => {
    await prisma.accessRequest.deleteMany({ where: { projectId: line4 } })
    await prisma.grant.deleteMany({ where: { resourceId: line4, via: 'share' } })
    const areas = { ...(partner.areas as object), overview: { access: 'edit', hidden: [], shown: [] } }
    const level = await prisma.projectAccessLevel.create({ data: { name: 'Partner lead', areas } })
    const { ceilings } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Partner delivery' } })
    const lead = { ...(ceilings as object), overview: 'manage' }
    const { id: accessLevelId } = await prisma.accessLevel.create({ data: { name: 'Partner lead', ceilings: lead } })
    for (const who of ['bruno', 'ada'] as const) {
      await prisma.membership.update({ where: { id: member(who) }, data: { accessLevelId } })
      const whom = { principalKind: 'membership', principalId: member(who), via: 'participant' } as const
      await prisma.grant.create({ data: { ...whom, resourceKind: 'project', resourceId: line4, levelId: level.id } })
    }
    bruno = await portal.visitor('bruno@brightline.test')
    asked = (await carl.send(at, { json: { reason: 'I plan the commissioning' } })).data.id as string
    await oscar.send(at, { json: { reason: 'For the audit' } })
  })

  test('is told of Carl, his colleague, by mail, on his first page and where it is shared; of Oscar nowhere', async () => {
    const mails = await prisma.delivery.findMany({ where: { kind: 'access_asked' }, orderBy: { createdAt: 'asc' } })
    const about = (id: string) => mails.filter(({ subjectId }) => subjectId === id).map(({ email }) => email)
    expect(about(asked).toSorted()).toEqual(['ada@brightline.test', 'bruno@brightline.test', 'milo@meridian.test'])
    const { id: oscars } = await prisma.accessRequest.findFirstOrThrow({ where: { membershipId: member('oscar') } })
    expect(about(oscars)).toEqual(['milo@meridian.test'])
    const toBruno = mails.find(({ subjectId, email }) => subjectId === asked && email.startsWith('bruno'))
    const mail = toBruno && (await mailOf(toBruno))
    expect(mail).toMatchObject({ text: expect.stringContaining(`/access-requests/${asked}`) })
    const first = await bruno.json('/projects')
    expect(first.data.needs).toMatchObject({ requests: [{ id: asked, whom: 'Carl Jensen' }], requestsTotal: 1 })
    expect((await bruno.page('/projects')).text).toContain(`href="/access-requests/${asked}"`)
    expect(await openAt(bruno)).toEqual(['Carl Jensen'])
    for (const who of [carl, oscar, abel]) {
      expect((await who.json('/projects')).data.needs.requests).toEqual([])
      for (const path of [asked, oscars]) expect((await who.page(`/access-requests/${path}`)).status).toBe(404)
    }
    for (const path of ['', '/share', '/refusal']) {
      const sent = path ? await bruno.post(`/access-requests/${oscars}${path}`, { levelId: partner.id }) : null
      expect((sent ?? (await bruno.page(`/access-requests/${oscars}`))).status).toBe(404)
    }
  })

  test('gives no more than is open to him, and never beside a share that he does not see', async () => {
    const { levels } = (await bruno.json(`/access-requests/${asked}`)).data as { levels: { name: string }[] }
    const names = levels.map(({ name }) => name)
    expect(names).toContain('Partner lead')
    expect(names).not.toContain('Internal')
    const all = { overview: 'edit', budget: 'edit', plan: 'edit' }
    const areas = Object.fromEntries(
      Object.entries(all).map(([area, access]) => [area, { access, hidden: [], shown: [] }]),
    )
    const { id: levelId } = await prisma.projectAccessLevel.create({ data: { name: 'With the budget', areas } })
    const refused = await bruno.post(`/access-requests/${asked}/share`, { levelId, until: '' })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('Budget')])
    expect((await bruno.post(`/access-requests/${asked}/share`, { levelId: '' })).status).toBe(400)
    const whom = { principalKind: 'membership', principalId: member('carl') } as const
    const unseen = await prisma.grant.create({
      data: { ...whom, resourceKind: 'project', resourceId: line4, via: 'share', creatorId: member('olga') },
    })
    expect([await openAt(bruno), (await bruno.page(`/access-requests/${asked}`)).status]).toEqual([[], 404])
    expect((await bruno.post(`/access-requests/${asked}/refusal`, {})).status).toBe(404)
    await prisma.grant.delete({ where: { id: unseen.id } })
  })

  test('he gives it and Ada declines it at the same moment: one answer counts, and both read what it was', async () => {
    const ada = await portal.visitor('ada@brightline.test')
    const answers = await Promise.all([
      bruno.post(`/access-requests/${asked}/share`, { levelId: partner.id, until: '2999-01-31' }),
      ada.post(`/access-requests/${asked}/refusal`, { answerReason: 'Ask in May' }),
    ])
    const [given] = answers.map(({ status }) => status)
    const refused = answers.map(({ status }) => status).filter((status) => status !== 303)
    expect(refused).toHaveLength(1)
    // What Bruno has shared Ada does not see: there is nothing left then that she could answer.
    expect([404, 409]).toContain(refused[0])
    const { answer, homeId } = await prisma.accessRequest.findUniqueOrThrow({ where: { id: asked } })
    expect([answer, homeId]).toEqual([given === 303 ? 'given' : 'declined', brightline])
    expect(await openAt(bruno)).toEqual([])
    const page = await bruno.page(`/access-requests/${asked}`)
    expect(page.text).toContain(given === 303 ? 'It was given on' : 'It was declined on')
    expect((await bruno.post(`/access-requests/${asked}/share`, { levelId: partner.id })).status).toBe(409)
  })

  test('a colleague who sees it, but may not share it, or whose grant has ended, answers nothing', async () => {
    await prisma.accessRequest.updateMany({ where: { id: asked }, data: { answer: null, answeredAt: null } })
    await prisma.grant.deleteMany({ where: { resourceId: line4, via: 'share' } })
    expect(await openAt(bruno)).toEqual(['Carl Jensen'])
    const mine = { principalId: member('bruno'), resourceId: line4 }
    await prisma.grant.updateMany({ where: mine, data: { expiresAt: new Date(Date.now() - 1000) } })
    expect((await bruno.page(`/access-requests/${asked}`)).status).toBe(404)
    expect((await bruno.post(`/access-requests/${asked}/share`, { levelId: partner.id })).status).toBe(404)
    await prisma.grant.updateMany({ where: mine, data: { expiresAt: null, levelId: partner.id } })
    expect((await bruno.page(`/access-requests/${asked}`)).status).toBe(404)
    expect((await bruno.json('/projects')).data.needs.requests).toEqual([])
  })
})
