import { beforeAll, expect, test } from '@jest/globals'
import type { PersonKey } from '../../cast/people.ts'
import { tellOfUpdate } from '../../domain/delivery/notices/followers.ts'
import { uploadDocuments } from '../../domain/documents/upload.ts'
import { createRow } from '../../domain/projects/write-noun.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { writeUpdate } from '../../domain/updates/write.ts'
import { mailOf } from '../../jobs/letters/letter.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { arriving } from '../documents/files.ts'
import { openPortal } from '../portal/visitor.ts'
import { editionTextFor } from '../reports/editions.ts'
import { to } from '../reports/mailed.ts'
import { scheduleOf } from '../reports/schedules.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { levelId } from './giving.ts'
import { grantsOf, list, logs, member, named, offer, withoutAccess } from './offering.ts'
import { letThemManage } from './sharers.ts'

// Northwind and Brightline are partners in the sample. What goes on by itself stops when they are partners no more, and when access ends.

const portal = openPortal()
const as = (who: PersonKey) => portal.visitor(world.people[who].email)
const { northwind, brightline } = world.organisations
const { packing: projectId } = world.projects
let nora: Visitor
let bruno: Visitor

beforeAll(async () => {
  await letThemManage()
  await withoutAccess()
  await prisma.grant.deleteMany({ where: { principalId: { in: [brightline, member('bruno')] } } })
  nora = await as('nora')
  bruno = await as('bruno')
})

const share = () =>
  nora.send(`/projects/${projectId}/sharing`, {
    json: { with: `membership:${member('bruno')}`, levelId, until: '2999-01-31' },
  })

async function endPartnership() {
  const between = { senderId: northwind, recipientId: brightline }
  const { id } = await prisma.partnership.findFirstOrThrow({ where: between })
  expect((await nora.send(`/account/partners/${id}/deletion`, { json: {} })).status).toBe(201)
  return async () => {
    const both = { senderView: 'accepted', recipientView: 'accepted', acceptedAt: new Date() } as const
    await prisma.partnership.deleteMany({ where: between })
    await prisma.partnership.create({ data: { ...between, ...both, email: 'bruno@brightline.test' } })
  }
}

test('who follows a project is told no more of it, nor of what was waiting, and mailed reports are without it', async () => {
  expect((await share()).status).toBe(201)
  await prisma.follow.create({ data: { membershipId: member('bruno'), projectId } })
  const written = async () => {
    const subjectId = await writeUpdate(await actorOf('sofia'), { projectId, body: 'The cell is ready.' })
    await tellOfUpdate(subjectId)
    return prisma.delivery.findMany({ where: { subjectId, email: 'bruno@brightline.test' } })
  }
  const [waiting] = await written()
  expect(waiting && (await mailOf(waiting))).toMatchObject({ subject: expect.stringContaining('Packing cell') })
  const reported = async () =>
    (await editionTextFor(await actorOf('bruno'), { columns: ['name'] }, { organisationId: null })).rows.flat()
  expect(await reported()).toContain('Packing cell')
  const again = await endPartnership()
  expect(waiting && (await mailOf(waiting))).toHaveProperty('withheld')
  expect(await written()).toEqual([])
  expect(await reported()).not.toContain('Packing cell')
  await again()
})

test('nothing more is given to a partner’s person to do; what they had stays theirs by name', async () => {
  expect((await share()).status).toBe(201)
  const sofia = await actorOf('sofia')
  const give = (name: string) => createRow(sofia, 'Task', projectId, { name, assigneeId: member('bruno') })
  const id = await give('Measure the cell')
  const again = await endPartnership()
  await expect(give('Measure it again')).rejects.toMatchObject({ code: 'invalid' })
  const other = { projectId, organisationId: northwind, name: 'Written past the form', assigneeId: member('bruno') }
  await expect(prisma.task.create({ data: other })).rejects.toThrow()
  expect((await bruno.json(`/tasks/${id}`)).status).toBe(404)
  const { text } = await nora.page(`/tasks/${id}`)
  expect(text).toContain('Bruno Costa')
  await again()
})

test('a download that has begun may come to its end; the next one is the 404 of what never was', async () => {
  expect((await share()).status).toBe(201)
  const size = 20_000_000
  const files = arriving(['cell.bin', Buffer.alloc(size)])
  const [id] = await uploadDocuments(await actorOf('sofia'), { projectId }, files)
  const path = `/documents/${id}`
  const answer = await fetch(portal.address() + path, { headers: { cookie: bruno.cookieHeader() } })
  const reader = answer.body?.getReader()
  let taken = (await reader?.read())?.value?.length ?? 0
  const again = await endPartnership()
  expect((await bruno.json(path)).status).toBe(404)
  for (;;) {
    const part = await reader?.read()
    if (!part || part.done) break
    taken += part.value.length
  }
  expect([answer.status, taken]).toEqual([200, size])
  expect((await bruno.json(path)).status).toBe(404)
  await again()
})

test('of twenty answers to an offer at the same moment one holds, and grants are there only for an acceptance', async () => {
  for (let n = 0; n < 3; n++) {
    await withoutAccess()
    const id = await offer()
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const what = (['acceptance', 'refusal', 'deletion'] as const)[at % 3] ?? 'refusal'
        const answer = () =>
          what === 'deletion'
            ? nora.send(`/account/partners/access/${id}/deletion`, { json: {} })
            : bruno.send(`${list}/${id}/${what}`, { json: what === 'acceptance' ? named('bruno') : {} })
        return [what, (await answer()).status] as const
      }),
    )
    const done = answers.flatMap(([what, status]) => (status < 300 ? [what] : []))
    const refused = answers.filter(([, status]) => status >= 300).map(([, status]) => status)
    expect(done.filter((what) => what !== 'deletion').length).toBeLessThanOrEqual(1)
    expect(refused.filter((status) => status !== 404 && status !== 409)).toEqual([])
    const left = await prisma.partnerAccess.findUnique({ where: { id } })
    const expected = done.includes('deletion') ? undefined : done[0] === 'acceptance' ? 'accepted' : 'refused'
    expect([done, left?.state]).toEqual([done, expected])
    expect((await grantsOf(id)).length > 0).toBe(expected === 'accepted')
  }
})

test('of twenty ends from both sides at the same moment one ends it, and each log tells it once', async () => {
  await withoutAccess()
  const id = await offer()
  expect((await bruno.send(`${list}/${id}/acceptance`, { json: named('bruno') })).status).toBe(201)
  const ends = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      at % 2
        ? nora.send(`/account/partners/access/${id}/ending`, { json: {} })
        : bruno.send(`${list}/${id}/ending`, { json: {} }),
    ),
  )
  const statuses = ends.map(({ status }) => status)
  expect(statuses.filter((status) => status < 300)).toHaveLength(1)
  expect(statuses.filter((status) => status >= 300 && ![404, 409].includes(status))).toEqual([])
  expect([await grantsOf(id), await logs('end-partner-access', id)]).toEqual([[], [northwind, brightline].toSorted()])
})

test('when access ends, nothing of the client is given to its people to do or reported to them; a schedule mails it to none of them', async () => {
  await withoutAccess()
  const id = await offer({ levelId })
  expect((await bruno.send(`${list}/${id}/acceptance`, { json: named('bruno') })).status).toBe(201)
  const sofia = await actorOf('sofia')
  const { line4 } = world.projects
  const give = (name: string) => createRow(sofia, 'Task', line4, { name, assigneeId: member('bruno') })
  const taskId = await give('Measure the line')
  const reported = async () =>
    (await editionTextFor(await actorOf('bruno'), { columns: ['name'] }, { organisationId: null })).rows.flat()
  expect(await reported()).toContain('Line 4 retrofit')
  const recipients = ['bruno@brightline.test', 'board@northwind.test'].map((email) => to(email))
  const scheduleId = await scheduleOf({ formats: ['html'], recipients })
  const run = async () => {
    const { id: runId } = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
    await startRun(runId)
    return prisma.delivery.findMany({ where: { runId }, orderBy: { email: 'asc' } })
  }
  const told = async (deliveries: Awaited<ReturnType<typeof run>>) =>
    (await Promise.all(deliveries.map(mailOf))).map((mail) => JSON.stringify(mail).includes('Line 4 retrofit'))
  const waiting = await run()
  // Northwind's eyes were chosen for both addresses; Bruno's is his, and a schedule tells somebody of their own organisation alone.
  expect(await told(await run())).toEqual([true, false])
  expect((await nora.send(`/account/partners/access/${id}/ending`, { json: {} })).status).toBe(201)
  await expect(give('Measure it again')).rejects.toMatchObject({ code: 'invalid' })
  const other = { projectId: line4, organisationId: northwind, name: 'Past the form', assigneeId: member('bruno') }
  await expect(prisma.task.create({ data: other })).rejects.toThrow()
  expect((await bruno.json(`/tasks/${taskId}`)).status).toBe(404)
  expect((await nora.page(`/tasks/${taskId}`)).text).toContain('Bruno Costa')
  expect(await reported()).not.toContain('Line 4 retrofit')
  for (const deliveries of [waiting, await run()]) expect(await told(deliveries)).toEqual([true, false])
})
