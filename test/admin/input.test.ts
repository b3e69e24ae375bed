import pg from 'pg'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { stateOf } from './state.ts'

const office = openBackOffice()
const { line4 } = world.projects
const anew = '/admin/api/resources/ProductCategory/actions/new'
let olga: Colleague

beforeAll(async () => {
  olga = await office.colleague('olga')
})

const categories = () => prisma.productCategory.count()
const asJson = { 'content-type': 'application/json' }

describe('bodies', () => {
  test.each([
    ['a form as AdminJS sends it', {}, form({ name: 'By form' })],
    ['a plain form', {}, new URLSearchParams({ name: 'By plain form' })],
    ['JSON', asJson, JSON.stringify({ name: 'By JSON' })],
  ])('%s is taken', async (_, headers, body) => {
    const answer = await olga.send(anew, { method: 'POST', headers, body })
    expect([answer.status, answer.data.notice?.type]).toEqual([200, 'success'])
  })

  const large = 'x'.repeat(300_000)
  test.each([
    ['form', {}, form({ name: large })],
    ['plain form', {}, new URLSearchParams({ name: large })],
    ['JSON', asJson, JSON.stringify({ name: large })],
    ['JSON of unknown length', asJson, streamed(JSON.stringify({ name: large }))],
  ])('a %s over the limit is refused: 413', async (_, headers, body) => {
    const before = await categories()
    const half = body instanceof ReadableStream ? { duplex: 'half' } : {}
    expect((await olga.send(anew, { method: 'POST', headers, body, ...half })).status).toBe(413)
    expect(await categories()).toBe(before)
  })

  test.each([
    ['a file in a form', {}, form({ name: 'With a file', file: new Blob(['#!/bin/sh']) })],
    ['bytes', { 'content-type': 'application/octet-stream' }, 'anything'],
    ['XML', { 'content-type': 'text/xml' }, '<name/>'],
  ])('%s is not taken: 415', async (_, headers, body) => {
    expect((await olga.send(anew, { method: 'POST', headers, body })).status).toBe(415)
    expect((await olga.send('/sign-in', { method: 'POST', headers, body })).status).toBe(415)
  })

  test.each([
    ['JSON that ends early', asJson, '{"name":'],
    ['a list', asJson, '[1]'],
    ['a form without a boundary', { 'content-type': 'multipart/form-data' }, 'name=x'],
    ['a form that ends early', { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nContent-Disp'],
    ['names that every object has', {}, new URLSearchParams({ '__proto__.isHost': 'true', name: 'Polluted' })],
    ['the same as JSON', asJson, '{"constructor":{"prototype":{}},"name":"Polluted"}'],
  ])('%s is refused: 400', async (_, headers, body) => {
    expect((await olga.send(anew, { method: 'POST', headers, body })).status).toBe(400)
    expect(await prisma.productCategory.count({ where: { name: 'Polluted' } })).toBe(0)
  })
})

describe('questions', () => {
  test.each(['1000000', '-1', '0', 'all', 'NaN', 'Infinity'])(
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
    ['Project', { 'filters.name.contains': 'Line' }, 403],
    ['Project', { 'filters.organisation.name': 'Globex' }, 403],
    ['Project', { sortBy: 'organisation.name' }, 403],
    ['Project', { sortBy: 'manager.person.passwordHash' }, 403],
    ['Person', { 'filters.passwordHash': '$argon2' }, 403],
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

describe('pages', () => {
  test('a name that would end a script stays a name', async () => {
    const evil = '</script><script>window.taken=1</script>"\';\n        window.THEME = {'
    await prisma.person.update({ where: { id: world.people.adam.personId }, data: { name: evil } })
    const adam = await office.colleague('adam')
    const { text } = await adam.send('/admin')
    expect(text).not.toContain('<script>')
    expect(stateOf(text).session.title).toBe(evil)
    expect(stateOf(text).session).not.toHaveProperty('reach')
  })

  test('everything a page loads comes from files of this site, kept for ever, compressed', async () => {
    const { text, headers } = await olga.send('/admin')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("default-src 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    const loaded = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
    expect(loaded).toHaveLength(7)
    for (const address of loaded) {
      expect(address).toMatch(/^\/assets\/[a-z-]+-[0-9a-f]{10}\.(js|css|svg)$/)
      const file = await olga.send(address, { headers: { 'accept-encoding': 'br' } })
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(file.headers.get('content-encoding')).toBe('br')
    }
  })

  test('Gina’s language is German, and so is what she would read; Olga reads English', async () => {
    await prisma.person.update({ where: { id: world.people.sofia.personId }, data: { locale: 'de' } })
    const sofia = await office.colleague('sofia')
    expect(stateOf((await sofia.send('/admin')).text).locale.language).toBe('de')
    const refused = await sofia.write('Project', 'edit', { name: '' }, line4)
    expect(refused.data.record.errors.name?.message).toBe('Bitte ausfüllen.')
  })
})

describe('other sites', () => {
  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.test' },
    { origin: 'null' },
  ]
  test.each(elsewhere)('%o cannot change anything with Olga’s cookie', async (headers) => {
    const before = await categories()
    expect((await olga.send(anew, { method: 'POST', headers, body: form({ name: 'Forged' }) })).status).toBe(403)
    expect((await olga.send('/sign-out', { method: 'POST', headers })).status).toBe(403)
    expect((await olga.send('/sign-in', { method: 'POST', headers })).status).toBe(403)
    expect(await categories()).toBe(before)
    expect((await olga.read('Project')).status).toBe(200)
  })
})

describe('a lost database', () => {
  const database = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
  const onServer = async (...statements: string[]) => {
    const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_SERVER })
    await client.connect()
    for (const text of statements) await client.query(text)
    await client.end()
  }
  const lose = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`

  test('is a 503 that says so; the process lives, and is well again when it returns', async () => {
    await onServer(`alter database ${database} allow_connections false`, lose)
    for (const path of ['/admin', '/admin/api/resources/Project/actions/list', '/healthz']) {
      const { status, headers, text } = await olga.send(path)
      expect([status, headers.get('retry-after')]).toEqual([503, '5'])
      expect(text).not.toMatch(/node_modules|postgres|ECONN/i)
    }
    expect(office.alive()).toBe(true)
    await onServer(`alter database ${database} allow_connections true`)
    expect((await olga.read('Project')).status).toBe(200)
  })
})

function form(fields: Record<string, string | Blob>): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return body
}

function streamed(text: string): ReadableStream {
  return new Blob([text]).stream()
}
