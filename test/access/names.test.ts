import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from '@jest/globals'
import { datamodel } from '../../build/datamodel/index.js'
import { actorOfAudience, system } from '../../domain/access/actor/actor.ts'
import { visibleFields } from '../../domain/access/fields.ts'
import { areasSchema, ceilingsSchema } from '../../domain/access/levels.ts'
import { act } from '../../domain/act.ts'
import { documentNoticeOf } from '../../domain/delivery/notices/documents.ts'
import { tellOfUpdate } from '../../domain/delivery/notices/followers.ts'
import { noticeOf } from '../../domain/delivery/notices/notice.ts'
import { oneTimeOf } from '../../domain/delivery/one-time.ts'
import { post } from '../../domain/delivery/post.ts'
import { nounNames } from '../../domain/nouns/index.ts'
import { findInvitation } from '../../domain/people/invitations/accept.ts'
import { invite } from '../../domain/people/invitations/invite.ts'
import type { ReportDefinition } from '../../domain/reports/definition.ts'
import { isSeen } from '../../domain/reports/eyes.ts'
import { openRows } from '../../domain/reports/rows.ts'
import { compileReport } from '../../domain/reports/statement.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openPortal } from '../portal/visitor.ts'
import { editionFor } from '../reports/editions.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { type Mark, markProject } from './marked-project.ts'

/** Sara of Northwind, to whose level the area people is closed: she does as before, and nobody is named to her but herself. */
const portal = openPortal()
const { line4 } = world.projects
const { sara: me } = world.people
let sara: Visitor
let project: string
let update: string
let marks: Mark[]

beforeAll(async () => {
  const marked = await markProject()
  ;[project, update] = [marked.projectId, marked.updateId]
  marks = marked.marks.filter(({ field }) => field.endsWith('Id'))
  const level = await prisma.projectAccessLevel.findFirstOrThrow({ where: { defaultExternal: true } })
  const { people: _, ...areas } = areasSchema.parse(level.areas)
  await prisma.projectAccessLevel.update({ where: { id: level.id }, data: { areas } })
  const layout = { columns: { projects: ['manager', 'health'], tasks: ['assignee', 'status'] } }
  const { id: templateId } = await prisma.layoutTemplate.create({ data: { name: 'Names', layout } })
  const target = me.membershipId
  await prisma.layoutAssignment.create({ data: { targetKind: 'membership', target, templateId } })
  sara = await portal.visitor('sara@northwind.test')
})

test('every column that leads to somebody is one of the area people', () => {
  // Without a relation in the schema, so that rules read them without a join.
  const plain = ['creatorId', 'answeredById']
  const open = { access: 'edit' as const, hidden: [], shown: [] }
  const all = { overview: open, tasks: open, raid: open, statusReports: open, documents: open, updates: open }
  const manage = Object.fromEntries([...Object.keys(all), 'people'].map((kind) => [kind, 'manage' as const]))
  const named = nounNames.map((subject) => {
    const fields = datamodel.models.find(({ name }) => name === subject)?.fields ?? []
    const related = fields
      .filter(({ type }) => type === 'Membership')
      .flatMap((field) => field.relationFromFields ?? [])
    return { subject, columns: [...related, ...plain.filter((name) => fields.some((field) => field.name === name))] }
  })
  expect(named.filter(({ columns }) => columns.length > 0).length).toBeGreaterThan(6)
  for (const { subject, columns } of named) {
    const seen = visibleFields(subject, all, manage, true)
    expect(seen.filter((name) => columns.includes(name))).toEqual([])
    expect(visibleFields(subject, { ...all, people: open }, manage, true)).toEqual(expect.arrayContaining(columns))
  }
})

test('no page and no JSON of the portal names anybody: manager, assignee, owner, authors', async () => {
  const sections = ['', '/plan', '/tasks', '/raid', '/documents', '/updates'].map((end) => `/projects/${project}${end}`)
  const { id: task } = await prisma.task.findFirstOrThrow({
    where: { projectId: project, name: { startsWith: 'Mark' } },
  })
  expect(marks.length).toBeGreaterThan(6)
  for (const address of [...sections, '/projects?q=Mark', '/updates', `/updates/${update}`, `/tasks/${task}`])
    for (const as of ['page', 'json'] as const) {
      const { status, text } = await sara[as](address)
      expect({ address, as, status }).toEqual({ address, as, status: 200 })
      for (const { told } of marks)
        expect({ address, as, told, tells: text.includes(told) }).toMatchObject({ tells: false })
    }
})

test('what is hidden is said to be that, and a message is somebody’s', async () => {
  const tasks = await sara.page(`/projects/${project}/tasks`)
  expect(tasks.text).toContain('data-label="With"><span class="quiet">hidden</span>')
  expect((await sara.page(`/projects/${project}/documents`)).text).toContain(
    'data-label="Added by"><span class="quiet">hidden</span>',
  )
  expect((await sara.page(`/projects/${project}/updates`)).text).toContain('>Somebody</h3>')
})

test('her own name stays hers: the task that she has, the message that she wrote', async () => {
  const own = { projectId: line4, name: 'Sara’s own', assigneeId: me.membershipId }
  await prisma.task.create({ data: own })
  const { data } = await sara.json(`/projects/${line4}/tasks`)
  const names = data.tasks.flatMap(({ assignee }: { assignee?: string }) => assignee ?? [])
  expect(new Set(names)).toEqual(new Set([me.name]))
  await sara.send(`/projects/${line4}/updates`, { json: { body: 'Good morning' } })
  expect((await sara.page(`/projects/${line4}/updates`)).text).toContain('>You</h3>')
})

test('a report names her alone, finds nothing by the names of others, and has no such column for an address', async () => {
  const named = (filters: ReportDefinition['filters'] = []) => ({
    ...{ name: 'Who', names: {}, entity: 'task' as const, columns: ['name', 'assignee'] },
    ...{ headings: {}, filters, open: [], sort: null, groupBy: null, totals: [] },
    ...{ texts: {}, chart: null, sensitive: false },
  })
  const told = async (definition: ReportDefinition) => {
    const actor = await actorOf('sara')
    const asked = { definition, actor, organisationId: null, timeZone: 'UTC', today: '2026-01-01' }
    const rows = await openRows(compileReport(asked))
    return rows.first.map(([, assignee]) => assignee).filter((name) => name !== null)
  }
  expect(new Set(await told(named()))).toEqual(new Set([me.name]))
  const withMilo: ReportDefinition['filters'] = [{ field: 'assignee', operator: 'contains', value: 'Milo' }]
  expect(await told(named(withMilo))).toEqual([])
  const headFor = async (who: 'sara' | 'milo') => (await editionFor(await actorOf(who), named(withMilo))).head
  expect(await headFor('sara')).toContainEqual({ label: 'Filters', value: 'With: hidden from you' })
  expect(await headFor('milo')).toContainEqual({ label: 'Filters', value: 'With contains Milo' })
  const level = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const address = await actorOfAudience(world.organisations.northwind, level.id)
  if (!address) throw new Error('Nobody has these eyes')
  for (const key of ['assignee', 'answeredBy']) expect(isSeen(address, 'task', key)).toBe(false)
  expect(isSeen(address, 'project', 'manager')).toBe(false)
  expect(isSeen(await actorOf('milo'), 'project', 'manager')).toBe(true)
})

test('a notice names no author', async () => {
  const follower = { projectId: project, membershipId: me.membershipId }
  await prisma.follow.createMany({ data: [follower], skipDuplicates: true })
  await tellOfUpdate(update)
  const letter = await prisma.delivery.findFirstOrThrow({ where: { membershipId: me.membershipId } })
  expect((await noticeOf(letter))?.told[0].written).toMatchObject({ author: null, body: 'Mark of Update body' })
})

test('neither does a notice of documents: Nora’s offer is somebody’s', async () => {
  const nora = await actorOf('nora')
  const uploadId = randomUUID()
  const creator = { creatorId: nora.membershipId, creatorOrganisationId: nora.organisation.id }
  const stored = { mediaType: 'application/pdf', size: 1, storageKey: uploadId, sha256: 'none' }
  await prisma.file.create({ data: { projectId: line4, name: 'Offer.pdf', uploadId, ...creator, ...stored } })
  const { email, membershipId } = me
  const letter = { kind: 'document_notice' as const, email, membershipId, subjectId: uploadId }
  const id = await act(system, (work) => post(work, letter))
  const notice = await documentNoticeOf(await prisma.delivery.findUniqueOrThrow({ where: { id } }))
  expect(notice).toMatchObject({ by: null, names: ['Offer.pdf'] })
})

test('what Nora was asked names nobody to Sara, and what Sara writes about it is an answer', async () => {
  const asked = { assigneeId: world.people.nora.membershipId, waitsForCustomer: true, status: 'open' as const }
  const { id } = await prisma.task.create({ data: { projectId: line4, name: 'Choose the printer', ...asked } })
  const overview = await sara.page(`/projects/${line4}`)
  expect(overview.text).toContain('Choose the printer')
  for (const name of ['Nora Lindqvist', 'Milo Novak', 'Oscar Dahl']) expect(overview.text).not.toContain(name)
  await sara.send(`/tasks/${id}/updates`, { json: { body: 'The smaller one.' } })
  expect((await sara.page(`/projects/${line4}`)).text).toContain('Answered')
  expect(await prisma.task.findUnique({ where: { id } })).toMatchObject({ answeredById: me.membershipId })
})

test('an invitation of theirs names the host alone, in the mail and on its page', async () => {
  const usual = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const { people: _, ...ceilings } = ceilingsSchema.parse(usual.ceilings)
  const { id: accessLevelId } = await prisma.accessLevel.create({ data: { name: 'Nobody’s name', ceilings } })
  const newcomer = { email: 'ida@northwind.test', name: 'Ida Moen', profile: 'observer' as const, by: 'link' as const }
  const organisationId = world.organisations.northwind
  await invite(await actorOf('olga'), { ...newcomer, organisationId, accessLevelId })
  const letter = await prisma.delivery.findFirstOrThrow({ where: { email: newcomer.email } })
  const told = await oneTimeOf(letter)
  expect(told?.inviter).toBe('Meridian Works')
  expect((await findInvitation(told?.link.split('/').at(-1) ?? '')).invitedBy).toBeNull()
})
