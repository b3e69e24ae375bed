import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'
import { generate } from 'openapi-typescript-codegen'
import type { PersonKey } from '../../cast/people.ts'
import { openPortal } from '../portal/visitor.ts'
import { thorough } from '../thorough.ts'
import { world } from '../world.ts'
import { described, type Json, programAt, secretOf, wrongWith } from './asking.ts'
import { breaksOf, printed, readPrinted } from './breaks.ts'

const portal = openPortal()
/** The document as clients know it: a line for each address and each kind of thing. `KEEP_DESCRIBED=1` writes it anew. */
const kept = 'test/api/described.txt'

/** Every operation: its address, method, and what is said of it. */
const operations = Object.entries<Json>(described.paths).flatMap(([path, methods]) =>
  Object.entries<Json>(methods).map(([method, said]) => ({ path, method, said })),
)

test('the document and the page are there for everybody, and say nothing that a client would stumble over', async () => {
  const stranger = await portal.visitor()
  expect((await stranger.json('/openapi.json')).data).toEqual(JSON.parse(JSON.stringify(described)))
  const page = await stranger.page('/api')
  expect([page.status, page.text.includes('/task-dependencies')]).toEqual([200, true])
  const names = operations.map(({ said }) => said.operationId)
  expect(new Set(names).size).toBe(names.length)
})

test('nothing that is described is taken away from clients without being named in docs/api-changes.md', () => {
  if (process.env.KEEP_DESCRIBED) writeFileSync(kept, printed(described))
  const before = readPrinted(readFileSync(kept, 'utf8'))
  const named = existsSync('docs/api-changes.md') ? readFileSync('docs/api-changes.md', 'utf8') : ''
  expect(breaksOf(before, described).filter((one) => !named.includes(one))).toEqual([])
})

test('what would break a client is seen: what is gone, narrower, or newly asked for', () => {
  const changed = JSON.parse(JSON.stringify(described))
  delete changed.paths['/teams']
  delete changed.components.schemas.Task.properties.dueOn
  changed.components.schemas.Task.properties.name.type = 'integer'
  changed.components.schemas.Task.properties.status.enum.push('postponed')
  changed.paths['/tasks'].get.parameters.find(({ name }: Json) => name === 'limit').required = true
  changed.paths['/tasks'].get.parameters.splice(0, 1)
  expect(breaksOf(described, changed)).toEqual(
    expect.arrayContaining([
      'GET /teams is gone',
      'Task.dueOn is gone',
      'Task.name is told as integer',
      'Task.status tells postponed',
      'GET /tasks needs limit',
      expect.stringMatching(/^GET \/tasks takes no filter\[/),
    ]),
  )
  expect(breaksOf(changed, described).filter((one) => one.startsWith('GET /teams'))).toEqual([])
})

/** Values that may or may not be what a parameter takes. */
const odd = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    'null',
    'true',
    '2026-02-30',
    '2026-11-30',
    '9'.repeat(40),
    '%',
    '_',
    "'",
    '\\',
    '\0',
    '😀',
    '../..',
  ),
  fc.constantFrom(
    '2026-11-30T00:00:00Z',
    '0001-01-01',
    '9999-12-31T23:59:59+14:00',
    '1e400',
    'NaN',
    '00000000-0000-0000-0000-000000000000',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.uuid(),
)
const valueFor = (schema: Json): fc.Arbitrary<string> => {
  const fitting = schema.enum ? fc.constantFrom(...schema.enum.map(String)) : odd
  return fc.oneof({ arbitrary: fitting, weight: 3 }, { arbitrary: odd, weight: 1 })
}
const bodyFor = (schema: Json): fc.Arbitrary<unknown> => {
  const properties = Object.entries<Json>(schema?.properties ?? {}).map(([name, said]) => [
    name,
    fc.oneof(
      said.enum ? fc.constantFrom(...said.enum) : odd,
      fc.constantFrom(null, 0, [], {}, true),
      fc.jsonValue({ maxDepth: 1 }),
    ),
  ])
  return fc.oneof(
    { arbitrary: fc.record(Object.fromEntries(properties), { requiredKeys: [] }), weight: 4 },
    { arbitrary: fc.jsonValue(), weight: 1 },
  )
}

const askers: PersonKey[] = thorough ? ['olga', 'nora', 'max', 'vera', 'carl'] : ['nora']
test.each(askers)(
  'whatever %s sends to an operation, it answers as it says, and nothing fails',
  async (who) => {
    const runs = thorough ? 30 : 1
    for (const { path, method, said } of operations) {
      const ask = programAt(portal.address(), await secretOf(who))
      const parameters = said.parameters.filter((one: Json) => one.in === 'query')
      const one = fc.record({
        id: fc.oneof(fc.uuid(), fc.constant(world.projects.line4), odd),
        query: fc.dictionary(fc.constantFrom(...parameters.map(({ name }: Json) => name), 'odd'), fc.nat(), {
          maxKeys: 3,
        }),
        seed: fc.nat(),
        body: bodyFor(said.requestBody?.content['application/json']?.schema),
      })
      const drawn = fc.sample(one, { numRuns: runs, seed: 20261130 })
      for (const { id, query, seed, body } of drawn) {
        const given = Object.keys(query).map((name, at) => {
          const schema = parameters.find((one: Json) => one.name === name)?.schema ?? {}
          return [name, fc.sample(valueFor(schema), { numRuns: 1, seed: seed + at })[0] ?? '']
        })
        const at = `${path.replace('{id}', encodeURIComponent(id) || 'x')}?${new URLSearchParams(given)}`
        const told = await ask(at, { method: method.toUpperCase(), ...(said.requestBody && { json: body }) })
        expect([at, told.status < 500, wrongWith(path, method, told)]).toEqual([at, true, []])
      }
    }
  },
  120_000,
)

test('a client that a generator makes of the document works', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'portico-client-'))
  await generate({ input: described, output: folder, httpClient: 'fetch' as never })
  const bundle = join(folder, 'client.mjs')
  await build({
    entryPoints: [join(folder, 'index.ts')],
    bundle: true,
    format: 'esm',
    outfile: bundle,
    platform: 'node',
  })
  const client = await import(pathToFileURL(bundle).href)
  client.OpenAPI.BASE = `${portal.address()}/api/v1`
  client.OpenAPI.TOKEN = await secretOf('nora')
  const me = await client.TokenService.getMe()
  expect(me.name).toBe('Nora Lindqvist')
  const { items } = await client.ProjectsService.listProjects()
  expect(items.map(({ name }: { name: string }) => name)).toContain('Line 4 retrofit')
  const one = await client.ProjectsService.getProject(items[0].id)
  expect(one).toEqual(items[0])
  await expect(client.ProjectsService.getProject(world.people.nora.personId)).rejects.toMatchObject({ status: 404 })
  rmSync(folder, { recursive: true })
}, 60_000)
