import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { reading } from '../../domain/imports/reading.ts'
import { settleReading, startImport } from '../../domain/imports/steps.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { openBackOffice } from '../admin/back-office.ts'
import type { Answer, Colleague } from '../admin/colleague.ts'
import { drain } from '../jobs/queue.ts'
import { atOnce, endOf } from '../people/at-once.ts'
import { bring, checked } from './files.ts'

// An import as its pages in the back-office do it, step by step, and by hand.

const { colleague } = openBackOffice()
let milo: Colleague
let olga: Colleague
beforeAll(async () => {
  ;[milo, olga] = [await colleague('milo'), await colleague('olga')]
})

const fileOf = (task: string) => `Project,Task\nLine 4 retrofit,${task}\n`
const made = (name: string) => prisma.task.count({ where: { name } })
const stateOf = async (id: string) => (await prisma.import.findUniqueOrThrow({ where: { id } })).state

async function handIn(who: Colleague, content: string): Promise<string> {
  return (await who.send('/admin/api/files', { method: 'POST', body: content })).data.file ?? ''
}
const bringIn = (who: Colleague, file: string, more = {}) =>
  who.call('Import', 'bring-in', { kind: 'tasks', file, ...more })
const idIn = ({ data }: Answer) => /records\/([\w-]{36})\/match-columns/.exec(data.redirectUrl ?? '')?.[1] ?? ''
const wrong = ({ status, data }: Answer) => [status, Object.keys(data.problems ?? {})]

/** What the form that asks for the columns is filled in with. */
async function matched(who: Colleague, id: string): Promise<Record<string, unknown>> {
  const { data } = await who.read('Import', 'match-columns', {}, id)
  return Object.fromEntries((data.form?.fields ?? []).map(({ name, value }) => [name, value ?? '']))
}

describe('a file', () => {
  test('is handed in, matched, checked and imported; what is sent twice is brought in once', async () => {
    const form = { file: `${await handIn(milo, fileOf('By pages'))}\ntasks.csv`, kind: 'tasks', '#once': randomUUID() }
    const answers = [await milo.call('Import', 'bring-in', form), await milo.call('Import', 'bring-in', form)]
    const [id, again] = answers.map(idIn) as [string, string]
    expect(again).toBe(id)
    const columns = await matched(milo, id)
    expect(columns).toMatchObject({ 'column-0': 'projectId', 'column-1': 'name' })
    expect((await milo.call('Import', 'match-columns', columns, id)).status).toBe(200)
    await drain()
    expect((await milo.send(`/admin/api/imports/${id}`)).data).toMatchObject({ state: 'Ready to import' })
    expect((await milo.call('Import', 'start-import', {}, id)).status).toBe(200)
    await drain()
    expect((await milo.send(`/admin/api/imports/${id}`)).data).toMatchObject({ state: 'Imported' })
    expect(await made('By pages')).toBe(1)
    expect((await milo.call('Import', 'start-import', {}, id)).status).toBe(409)
  })

  test('is said by whoever handed it in, as it was said to them, and by nobody else', async () => {
    const file = await handIn(olga, fileOf('Held'))
    for (const said of ['', '\n', 'a b c d e f g', `${file}x`, `a ${'é'.repeat(20)}`, file.replace(' ', '  ')])
      expect(wrong(await bringIn(olga, said))).toEqual([400, ['file']])
    expect(wrong(await bringIn(milo, file))).toEqual([400, ['file']])
    expect(wrong(await bringIn(olga, file, { creatorId: randomUUID() }))).toEqual([400, ['creatorId']])
    expect(wrong(await bringIn(olga, file, { kind: 'constructor' }))).toEqual([400, ['kind']])
    expect((await olga.send('/admin/api/files')).status).toBe(404)
    const origin = { origin: 'https://evil.test' }
    expect((await olga.send('/admin/api/files', { method: 'POST', body: 'a', headers: origin })).status).toBe(403)
  })

  test.each([
    ['   ', '–'],
    ['a\u0000b\u202e.csv', 'ab.csv'],
    ['x'.repeat(300), 'x'.repeat(200)],
  ])('called %j is called %j', async (called, name) => {
    const id = idIn(await bringIn(olga, `${await handIn(olga, fileOf('Called'))}\n${called}`))
    expect((await prisma.import.findUniqueOrThrow({ where: { id } })).fileName).toBe(name)
  })

  test('has no columns but its own, which are no fields but those that there are', async () => {
    const id = await bring(await actorOf('olga'), 'tasks', fileOf('Columns'))
    const columns = await matched(olga, id)
    for (const [name, value] of [
      ['column-0', '__proto__'],
      ['column-0', 'name'],
      ['column-7', 'status'],
      ['column-100', 'status'],
      ['fixed-creatorId', randomUUID()],
      ['state', 'done'],
    ] as const) {
      const at = name === 'column-0' && value === 'name' ? 'column-1' : name
      expect(wrong(await olga.call('Import', 'match-columns', { ...columns, [name]: value }, id))).toEqual([400, [at]])
    }
    const said = { ...columns, 'fixed-status': 'do\u0000ne\ud800' }
    expect((await olga.call('Import', 'match-columns', said, id)).status).toBe(200)
    expect((await prisma.import.findUniqueOrThrow({ where: { id } })).reading).toMatchObject({
      fixed: { status: 'done' },
    })
  })
})

test('an import of another is not there for Milo; Sofia sees it, and does nothing with it', async () => {
  const { found } = await checked(await actorOf('olga'), 'tasks', fileOf('Hers'))
  const sofia = await colleague('sofia')
  const verbs = ['match-columns', 'start-import', 'stop-import', 'undo-import', 'mail-imported']
  for (const [who, page, verb] of [
    [milo, 404, 404],
    [sofia, 200, 403],
  ] as const) {
    expect((await who.send(`/admin/api/imports/${found.id}`)).status).toBe(page)
    for (const name of verbs) expect((await who.call('Import', name, {}, found.id)).status).toBe(verb)
  }
  for (const id of ['x', '%00', "'", randomUUID()])
    expect((await olga.send(`/admin/api/imports/${id}`)).status).toBe(404)
  expect(await stateOf(found.id)).toBe('checked')
})

test('one that is stopped leaves nothing, and can be begun again', async () => {
  const { found } = await checked(await actorOf('milo'), 'tasks', fileOf('Stopped'))
  expect((await milo.call('Import', 'stop-import', {}, found.id)).status).toBe(409)
  await milo.call('Import', 'start-import', {}, found.id)
  expect((await milo.call('Import', 'stop-import', {}, found.id)).status).toBe(200)
  await drain()
  expect([await stateOf(found.id), await made('Stopped')]).toEqual(['stopped', 0])
  await milo.call('Import', 'start-import', {}, found.id)
  await drain()
  expect([await stateOf(found.id), await made('Stopped')]).toEqual(['done', 1])
})

describe('at once', () => {
  test('two files that say the same make it once', async () => {
    const [one, other] = [await actorOf('milo'), await actorOf('adam')]
    const ids = [
      (await checked(one, 'tasks', fileOf('Twice'))).found.id,
      (await checked(other, 'tasks', fileOf('Twice'))).found.id,
    ] as const
    await startImport(one, ids[0], { mailsLater: false, leavesOut: false })
    await startImport(other, ids[1], { mailsLater: false, leavesOut: false })
    await Promise.all([drain(), drain()])
    const found = await prisma.import.findMany({ where: { id: { in: [...ids] } } })
    expect(found.map(({ state, made, same }) => [state, made, same]).toSorted()).toEqual([
      ['done', 0, 1],
      ['done', 1, 0],
    ])
    expect(await made('Twice')).toBe(1)
  })

  test('whoever begins an import does not import what another window says anew of its columns', async () => {
    const actor = await actorOf('olga')
    const { found } = await checked(actor, 'tasks', fileOf('Moved on'))
    const ends = await atOnce(
      'select from "Import" for update',
      () => startImport(actor, found.id, { mailsLater: false, leavesOut: false }),
      () => settleReading(actor, found.id, reading.parse(found.reading)),
    )
    expect(ends.map(endOf).toSorted()).toEqual(['done', 'import-moved-on'])
  })
})
