import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { buildComponents } from '../../admin/bundle.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { root } from '../../run/settings.ts'
import { inSoak } from '../thorough.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { stateOf } from './state.ts'

const office = openBackOffice()
const { line4 } = world.projects
let olga: Colleague

beforeAll(async () => {
  olga = await office.colleague('olga')
})

/** What comes over the wire for an address, as the least able of browsers asks for it. */
async function weighed(path: string) {
  const { text, headers } = await olga.send(path, { headers: { 'accept-encoding': 'gzip' } })
  expect(headers.get('content-encoding')).toBe('gzip')
  return { text, bytes: gzipSync(text, { level: 6 }).length }
}

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
    expect(loaded).toHaveLength(3)
    for (const address of loaded) {
      expect(address).toMatch(/^\/assets\/[a-z-]+-[0-9a-f]{10}\.(js|css|svg)$/)
      const file = await olga.send(address, { headers: { 'accept-encoding': 'br' } })
      expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(file.headers.get('content-encoding')).toBe('br')
    }
  })

  test('a first visit is small, and a later one is what has changed since', async () => {
    const [page, ...later] = await Promise.all(
      ['/admin', '/admin/api/dashboard', '/admin/api/resources/Project/actions/list'].map(weighed),
    )
    const loaded = [...(page?.text ?? '').matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address)
    const assets = await Promise.all(loaded.map(weighed))
    const kept = assets.reduce((sum, { bytes }) => sum + bytes, 0)
    const answers = later.map(({ bytes }) => bytes)
    expect(kept + (page?.bytes ?? 0) + Math.max(...answers)).toBeLessThan(400_000)
    for (const bytes of answers) expect((page?.bytes ?? 0) + bytes).toBeLessThan(40_000)
  })

  test('nothing was bundled at start: AdminJS left no folder of its own', () => {
    expect(existsSync(join(root, '.adminjs'))).toBe(false)
  })

  inSoak('what is there already is not made anew by a build', async () => {
    const folder = join(root, 'build/admin')
    const files = async () =>
      Promise.all((await readdir(folder)).toSorted().map(async (name) => [name, (await stat(join(folder, name))).ino]))
    const before = await files()
    expect(before).toHaveLength(9)
    await buildComponents()
    expect(await files()).toEqual(before)
  })

  test('Sofia, who reads German, is told everything in German', async () => {
    await prisma.person.update({ where: { id: world.people.sofia.personId }, data: { locale: 'de' } })
    const sofia = await office.colleague('sofia')
    expect(stateOf((await sofia.send('/admin')).text).locale.language).toBe('de')
    const refused = await sofia.write('Project', 'edit', { name: '' }, line4)
    expect(refused.data.record.errors.name?.message).toBe('Bitte ausfüllen.')
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
    pool.removeAllListeners('error').on('error', () => {})
    await onServer(`alter database ${database} allow_connections false`, lose)
    for (const path of ['/admin', '/admin/api/resources/Project/actions/list', '/healthz']) {
      const { status, headers, text } = await olga.send(path)
      expect([status, headers.get('retry-after')]).toEqual([503, '5'])
      expect(text).not.toMatch(/node_modules|postgres|ECONN/i)
    }
    expect(await office.alive()).toBe(true)
    await onServer(`alter database ${database} allow_connections true`)
    expect((await olga.read('Project')).status).toBe(200)
  })
})
