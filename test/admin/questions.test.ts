import { prisma } from '../../prisma/client.ts'
import { someOf } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const office = openBackOffice()
const { line4 } = world.projects
let olga: Colleague

beforeAll(async () => {
  olga = await office.colleague('olga')
})

describe('questions', () => {
  test.each(someOf(['1000000', '-1', '0', 'all', 'NaN', 'Infinity'], 3))(
    'a page of %s rows is none of over 500',
    async (perPage) => {
      const tasks = Array.from({ length: 520 }, (_, index) => ({ projectId: line4, name: `Screw ${index}` }))
      if ((await prisma.task.count()) < 520) await prisma.task.createMany({ data: tasks })
      for (const action of ['list', 'search']) {
        const { status, data } = await olga.read('Task', action, { perPage })
        expect(status).toBe(200)
        expect(data.records.length).toBeLessThanOrEqual(500)
      }
    },
  )

  test.each([
    ['Task', { page: '-1' }, 200],
    ['Task', { page: '99999999999999999999' }, 200],
    ['Task', { 'filters.status': 'nonsense' }, 400],
    ['Task', { 'filters.assigneeId': 'Milo' }, 400],
    ['Task', { 'filters.dueOn~~from': 'yesterday' }, 400],
    ['Task', { 'filters.dueOn~~from': '2026-01-01', 'filters.dueOn~~to': '2026-12-31' }, 200],
    ['Task', { 'filters.estimatedHours': '{"gt":0}' }, 400],
    ['Task', { 'filters.waitsForCustomer': '{"not":true}' }, 400],
    ['Project', { 'filters.progress': '{"gt":0}' }, 400],
    ['Project', { 'filters.name': '\0' }, 400],
    ['Project', { 'filters.name.contains': 'Line' }, 400],
    ['Project', { 'filters.organisation.name': 'Globex' }, 400],
    ['Project', { sortBy: 'organisation.name' }, 400],
    ['Project', { sortBy: 'manager.person.passwordHash' }, 400],
    ['Person', { 'filters.passwordHash': '$argon2' }, 400],
    ['Grant', { 'filters.title': 'share' }, 200],
    ['Grant', { sortBy: 'title' }, 200],
    ['Membership', { sortBy: 'title', direction: 'desc' }, 200],
    ['Schedule', { 'filters.formats': 'pdf' }, 200],
    ['Activity', { 'filters.detail': 'x' }, 400],
  ])('of %s with %o are answered calmly: %i', async (subject, query: Record<string, string>, status) => {
    const answers = await Promise.all([olga.read(subject, 'list', query), olga.read(subject, 'search', query)])
    for (const answer of answers) {
      expect(answer.status).toBe(status)
      if (status > 200) expect(answer.data.records ?? []).toEqual([])
      expect(answer.text).not.toMatch(/node_modules|Prisma|at \w+ \(/)
    }
  })

  test('the order of a list and pages one after another show each row once', async () => {
    const pages = await Promise.all(
      ['1', '2', '3'].map((page) => olga.read('Task', 'list', { page, perPage: '100', sortBy: 'status' })),
    )
    const ids = pages.flatMap(({ data }) => data.records.map(({ id }) => id))
    expect([ids.length, new Set(ids).size]).toEqual([300, 300])
  })

  test.each([
    '/admin/resources/Nothing',
    '/admin/resources/Project/records/not-an-id/nothing',
    '/admin/resources/Project/actions/constructor',
    '/admin/api/resources/Nothing/actions/list',
    '/admin/api/resources/Project/actions/nothing',
    '/admin/api/resources/Project/actions/__proto__',
    '/admin/api/resources/Project/search/Line',
    '/admin/api/resources/Project/records/not-an-id/show',
    '/admin/api/pages/anything',
    '/admin/frontend/assets/app.bundle.js',
    '/admin/frontend/assets/components.bundle.js',
    '/admin/%E0%A4%A',
    '/admin/export/Token.csv',
    '/assets/..%2F..%2Fpackage.json',
    '/assets/nothing.js',
  ])('%s is not there, and tells nothing of what is', async (path) => {
    const { status, text } = await olga.send(path)
    expect(status).toBe(404)
    expect(text).not.toMatch(/node_modules|list of all registered|at \w+ \(|Cannot read/)
  })
})
