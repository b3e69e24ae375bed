import { once } from 'node:events'
import { get } from 'node:http'
import { beforeAll, expect, test } from '@jest/globals'
import { unzipSync } from 'fflate'
import { namesOnce } from '../../admin/export/whole/names.ts'
import { prisma } from '../../prisma/client.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { until } from '../until.ts'
import { world } from '../world.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'
import { shown } from './naive.ts'

const office = openBackOffice()
const { northwind, globex } = world.organisations
const addressOf = (id: string) => `/admin/export/Organisation/${id}.zip`
let adam: Colleague
let milo: Colleague
beforeAll(async () => {
  ;[adam, milo] = [await office.colleague('adam'), await office.colleague('milo')]
})

async function taken(by: Colleague, id: string) {
  const response = await fetch(office.address() + addressOf(id), { redirect: 'manual', headers: { cookie: by.cookie } })
  const bytes = new Uint8Array(await response.arrayBuffer())
  const files = response.ok ? unzipSync(bytes) : {}
  const text = (name: string) => new TextDecoder().decode(files[name])
  return { response, files, names: Object.keys(files), text }
}

test('Adam takes all of Northwind along: each list as it is exported, and its documents; and that is written down', async () => {
  const { response, files, names, text } = await taken(adam, northwind)
  expect(response.headers.get('content-disposition')).toContain('Northwind Tools.zip')
  expect(names).toEqual(expect.arrayContaining(['Organisations.csv', 'Members.csv', 'Projects.csv', 'Tasks.csv']))
  const projects = await prisma.project.findMany({ where: { organisationId: northwind } })
  expect(text('Projects.csv').trim().split('\r\n').slice(1)).toHaveLength(projects.length)
  for (const { name } of projects) expect(text('Projects.csv')).toContain(name)
  const lists = names.filter((name) => name.endsWith('.csv') && !name.includes('/'))
  for (const other of ['Globex', 'otto@globex.test', 'Cooling loop'])
    expect([other, lists.filter((name) => text(name).includes(other))]).toEqual([other, []])
  const documents = await prisma.file.findMany({ where: { organisationId: northwind }, include: { project: true } })
  expect(documents.length).toBeGreaterThan(0)
  for (const { name, size, project } of documents)
    expect([name, files[`Documents/${project.name}/${name}`]?.length]).toEqual([name, size])
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  expect(await prisma.activity.count({ where: { action: 'export', subjectId: northwind } })).toBe(1)
  const downloads = await prisma.activity.count({ where: { action: 'download', subjectKind: 'File' } })
  expect(downloads).toBe(documents.length)
})

test('Milo takes along what he sees: his projects, and no column that is hidden from him', async () => {
  const { text, names } = await taken(milo, northwind)
  const shown = await milo.all('Project', { 'filters.organisationId': northwind })
  expect(text('Projects.csv').trim().split('\r\n').slice(1)).toHaveLength(shown.length)
  const { text: list } = await milo.send(`/admin/export/Project.csv?filters.organisationId=${northwind}`)
  expect(text('Projects.csv').split('\r\n').toSorted()).toEqual(list.split('\r\n').toSorted())
  const hidden = await prisma.file.findMany({ where: { organisationId: northwind }, include: { project: true } })
  const seen = new Set(shown.map(({ title }) => title))
  const strange = hidden.filter(({ project }) => !seen.has(project.name))
  expect(names.filter((name) => strange.some((one) => name.includes(`/${one.project.name}/`)))).toEqual([])
})

test.each(['sofia', 'milo'])('%s takes along no line that their own lists do not have', async (name) => {
  const who = await office.colleague(name)
  const { text, names } = await taken(who, northwind)
  const compared: string[] = []
  for (const subject of shown) {
    const file = `${speaker<string>(labels, 'en')(`Subject.${subject}`)}.csv`
    if (!names.includes(file)) continue
    const list = await who.send(`/admin/export/${subject}.csv`)
    const known = new Set(list.text.split('\r\n'))
    const strange = text(file)
      .split('\r\n')
      .filter((line) => !known.has(line))
    expect([file, strange]).toEqual([file, []])
    compared.push(file)
  }
  expect(compared.toSorted()).toEqual(names.filter((one) => !one.includes('/')).toSorted())
})

test.each([
  ['an organisation that there is not', '00000000-0000-7000-8000-000000000000.zip'],
  ['no id', 'x.zip'],
  ['no archive', northwind],
])('%s: there is nothing', async (_, file) => {
  expect((await adam.send(`/admin/export/Organisation/${file}`)).status).toBe(404)
})

test('nobody from outside takes it along, and what is asked by HEAD is not written', async () => {
  const head = await adam.send(addressOf(globex), { method: 'HEAD' })
  expect([head.status, head.headers.get('content-type'), head.text]).toEqual([200, 'application/zip', ''])
  expect(await prisma.activity.count({ where: { action: 'export', subjectId: globex } })).toBe(0)
  const { response } = await taken(await office.colleague(), northwind)
  expect([response.status, response.headers.get('location')]).toEqual([303, expect.stringContaining('/sign-in')])
})

test('whoever leaves in the middle ends the reading of it', async () => {
  await prisma.$executeRaw`
    insert into "Task" (id, "projectId", name, description, "updatedAt")
    select gen_random_uuid(), ${world.projects.line4}::uuid, 'Screw ' || n, repeat(md5(n::text), 300), now()
    from generate_series(1, 3000) n`
  const request = get(office.address() + addressOf(northwind), { headers: { cookie: adam.cookie } })
  const [response] = await once(request, 'response')
  await once(response, 'readable')
  request.destroy()
  await until(async () => {
    const [row] = await prisma.$queryRaw<{ count: number }[]>`
      select count(*)::int from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction' and pid <> pg_backend_pid()`
    return row?.count === 0
  })
  expect(await office.said()).toBe('')
})

test('names are such as every system takes, each once, capitals or not', () => {
  const name = namesOnce()
  const given = ['..', 'CON.txt', 'nul', 'a/../../b.txt', 'B.txt', 'b.TXT', 'a-..-..-b.txt', 'x (2).y', 'x.y', 'X.y']
  const named = given.map((one) => name(['..'], one).split('/'))
  for (const [folder, last, ...more] of named)
    expect([folder, more, last?.includes('..-..') ?? false]).toEqual(['document', [], last?.startsWith('a-') ?? false])
  const files = named.map(([, last = '']) => last.toLowerCase())
  expect([new Set(files).size, files[1], files[2]]).toEqual([given.length, 'con_.txt', 'nul_'])
})

test('a document whose bytes are missing is named, and the rest is there', async () => {
  const [lost] = await prisma.file.findMany({ where: { organisationId: northwind }, take: 1 })
  const storageKey = 'no-such-key'
  await prisma.file.update({ where: { id: lost?.id ?? '' }, data: { storageKey } })
  const { names, text } = await taken(adam, northwind)
  await prisma.file.update({ where: { id: lost?.id ?? '' }, data: { storageKey: lost?.storageKey ?? '' } })
  expect(text('Documents that are missing.txt')).toMatch(new RegExp(`/${lost?.name}$`))
  expect(names.some((name) => name.endsWith(`/${lost?.name}`))).toBe(false)
})
