import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Section, sections } from '../../domain/access/layouts.ts'
import { can } from '../../domain/access/scope.ts'
import { tellOfComment, tellOfUpdate } from '../../domain/delivery/notices/followers.ts'
import { noticeOf } from '../../domain/delivery/notices/notice.ts'
import { prisma } from '../../prisma/client.ts'
import { markProject } from '../access/marked-project.ts'
import { actorOf } from '../actors.ts'
import { thorough } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

/** Sara of Northwind has all sections, or all but one. The addresses of that one answer her as if they did not exist. */
const portal = openPortal()
const never = '01890000-0000-7000-8000-000000000000'
const hideable = sections.filter((section) => section !== 'overview')
let sara: Visitor
let templateId: string
let ids: { project: string; update: string; task: string; file: string; comment: string }
let told: Map<string, string>

beforeAll(async () => {
  const { projectId, updateId } = await markProject()
  const where = { projectId }
  const { id: file } = await prisma.file.findFirstOrThrow({ where })
  const { id: comment } = await prisma.comment.findFirstOrThrow({ where })
  const { id: task } = await prisma.task.findFirstOrThrow({ where: { ...where, name: { startsWith: 'Mark' } } })
  ids = { project: projectId, update: updateId, task, file, comment }
  const { accessLevelId } = await prisma.membership.findUniqueOrThrow({
    where: { id: world.people.milo.membershipId },
  })
  await prisma.membership.update({ where: { id: world.people.sara.membershipId }, data: { accessLevelId } })
  const target = { targetKind: 'membership', target: world.people.sara.membershipId } as const
  templateId = (await prisma.layoutTemplate.create({ data: { name: 'But one', layout: {} } })).id
  await prisma.layoutAssignment.create({ data: { ...target, templateId } })
  sara = await portal.visitor('sara@northwind.test')
  await show([...sections])
  told = await everything()
})

const show = (shown: Section[]) =>
  prisma.layoutTemplate.update({ where: { id: templateId }, data: { layout: { sections: shown, columns } } })
const hide = (section: Section) => show(sections.filter((one) => one !== section))
const columns = {
  projects: ['health', 'progress', 'nextMilestone', 'endsOn'],
  tasks: ['status', 'dueOn', 'assignee', 'phase'],
}

type Asked = [method: 'GET' | 'POST' | 'DELETE', address: (of: typeof ids) => string, form?: Record<string, string>]
const body = { body: 'Good morning' }
/** Every address that lies in a section. */
const addresses: Record<string, Asked[]> = {
  plan: [['GET', ({ project }) => `/projects/${project}/plan`]],
  tasks: [
    ['GET', ({ project }) => `/projects/${project}/tasks`],
    ['GET', ({ task }) => `/tasks/${task}`],
    ['POST', ({ task }) => `/tasks/${task}/updates`, body],
  ],
  raid: [['GET', ({ project }) => `/projects/${project}/raid`]],
  documents: [
    ['GET', ({ project }) => `/projects/${project}/documents`],
    ['GET', ({ file }) => `/documents/${file}`],
    ['POST', ({ file }) => `/documents/${file}/deletion`, {}],
    ['GET', ({ file }) => `/documents/${file}/renaming`],
    ['POST', ({ file }) => `/documents/${file}/renaming`, { name: 'Frame' }],
    ['DELETE', ({ file }) => `/documents/${file}`],
  ],
  updates: [
    ['GET', ({ project }) => `/projects/${project}/updates`],
    ['GET', ({ update }) => `/updates/${update}`],
    ['POST', ({ project }) => `/projects/${project}/updates`, body],
    ['POST', ({ update }) => `/updates/${update}/comments`, body],
    ['POST', ({ project }) => `/projects/${project}/following`, { following: 'yes' }],
    ['POST', ({ project }) => `/projects/${project}/following`, { following: 'no' }],
    ['DELETE', ({ project }) => `/projects/${project}/following`],
    ['POST', ({ task }) => `/tasks/${task}/updates`, body],
    ['GET', () => '/updates'],
  ],
}
const table = hideable.flatMap((section) =>
  (addresses[section] ?? []).map(([method, address, form]) => {
    const named = address({ project: ':project', update: ':update', task: ':task', file: ':file', comment: ':comment' })
    return { section, method, address, form, named }
  }),
)

/** In `npm test` every second address: of each section some. */
const lookedAt = table.filter((_, n) => thorough || n % 2 === 0)

test.each(lookedAt)('without $section, $method $named is the 404 of what never was', async (asked) => {
  const { section, method, address, form } = asked
  await hide(section)
  const none = { project: never, update: never, task: never, file: never, comment: never }
  for (const accept of ['text/html', 'application/json']) {
    const ask = (path: string) => sara.send(path, { method, headers: { accept }, ...(form && { form }) })
    const [hidden, absent] = [await ask(address(ids)), await ask(address(none))]
    expect(hidden.status).toBe(404)
    if (address(ids) !== address(none)) expect(hidden.text.replaceAll(ids.project, never)).toBe(absent.text)
  }
  expect(await prisma.file.count({ where: { id: ids.file } })).toBe(1)
})

test('without documents nothing is uploaded, and it is the 404 of what never was', async () => {
  await hide('documents')
  const before = await prisma.file.count()
  const upload = (project: string) => {
    const content = new FormData()
    content.append('files', new Blob(['Frame: 4 mm']), 'frame.txt')
    return sara.send(`/projects/${project}/documents`, { body: content, headers: { accept: 'application/json' } })
  }
  const [hidden, absent] = [await upload(ids.project), await upload(never)]
  expect([hidden.status, hidden.text]).toEqual([404, absent.text])
  expect(await prisma.file.count()).toBe(before)
})

test('without updates neither the page of all of them nor its buttons are there', async () => {
  await hide('updates')
  const frame = await sara.page('/projects')
  expect(frame.text).not.toContain('href="/updates"')
  expect((await sara.json(`/projects/${ids.project}`)).data.project).not.toHaveProperty('following')
  const written = await sara.send('/updates', { json: { projectId: ids.project, ...body } })
  const visited = await sara.send('/updates/visit', { json: { upTo: new Date().toISOString() } })
  expect([written.status, visited.status]).toEqual([404, 404])
  const landing = { sections: ['overview'], landing: 'updates' }
  await prisma.layoutTemplate.update({ where: { id: templateId }, data: { layout: landing } })
  expect((await sara.page('/')).headers.get('location')).toBe('/projects')
})

/** What marks of the project may still be told where a section is hidden: those of the others. */
const marksOf: Record<string, string[]> = {
  plan: ['Phase', 'Milestone'],
  tasks: ['Task'],
  raid: ['RaidEntry'],
  documents: ['File'],
  updates: ['Update', 'Comment'],
}

describe.each(hideable)('without %s', (section) => {
  test('no address tells anything of it, be it derived', async () => {
    await hide(section)
    const left = await everything()
    for (const subject of marksOf[section] ?? []) {
      const marks = new RegExp(`Mark of ${subject} \\w+`, 'g')
      expect([...told.values()].join().match(marks)).not.toBeNull()
      for (const [address, text] of left)
        expect({ address, tells: text.match(marks) }).toEqual({ address, tells: null })
    }
    if (section === 'plan') expect([...left.values()].join()).not.toContain('nextMilestone')
  })
})

test('a notice of what is hidden is neither posted nor sent', async () => {
  const { membershipId } = world.people.sara
  const data = { projectId: ids.project, membershipId }
  await prisma.follow.createMany({ data: [data], skipDuplicates: true })
  const posted = () => prisma.delivery.findMany({ where: { membershipId, kind: 'update_notice' } })
  await hide('updates')
  await tellOfUpdate(ids.update)
  await tellOfComment(ids.comment)
  expect(await posted()).toEqual([])
  await show([...sections])
  await tellOfUpdate(ids.update)
  const [letter] = await posted()
  if (!letter) throw new Error('Nothing was posted')
  expect(await noticeOf(letter)).not.toBeNull()
  await hide('updates')
  expect(await noticeOf(letter)).toBeNull()
})

test('staff in the back-office and reports are not bound by it: the same person reads on', async () => {
  await show(['overview'])
  const file = await prisma.file.findUniqueOrThrow({ where: { id: ids.file } })
  expect(can(await actorOf('sara'), 'read', 'File', file)).toBe(true)
})

/** What is told at all addresses that can be read, page and JSON. */
async function everything(): Promise<Map<string, string>> {
  const pages = ['', '/plan', '/tasks', '/raid', '/documents', '/updates'].map(
    (end) => `/projects/${ids.project}${end}`,
  )
  const answers = new Map<string, string>()
  for (const address of [...pages, '/projects?q=Mark', '/updates', `/updates/${ids.update}`, `/tasks/${ids.task}`])
    for (const as of ['page', 'json'] as const) {
      const { status, text } = await sara[as](address)
      expect([200, 404]).toContain(status)
      answers.set(`${as} ${address}`, text)
    }
  return answers
}
