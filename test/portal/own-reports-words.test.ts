import { afterAll, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openBrowser } from '../browser.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { asked, made, make, portal, versionOf, who } from './makers.ts'
import { signedInPage } from './signed-in.ts'

// Reports that people make for themselves and their colleagues: in the language of each, and shown while they are filled in.

const browser = openBrowser()
const words = {
  ...{ name: 'Where we are', nameDe: 'Wo wir stehen', text: 'Read me.', textDe: 'Bitte lesen.' },
  headings: {
    'health.en': 'Mood',
    'health.de': 'Stimmung',
    'name.en': '',
    'progress.en': 'Progress',
    'budget.de': 'x',
  },
}
const speak = (locale: 'en' | 'de') =>
  prisma.person.update({ where: { email: world.people.sara.email }, data: { locale } })
afterAll(() => speak('en'))

/** What somebody reads of a report: its name, its text, what its second column is called. */
async function read(visitor: Visitor, id: string) {
  const { data } = await visitor.json(`/reports/${id}`)
  return [data.report.name, data.text, data.columns[1].label]
}

/** Sara, who may change what colleagues find, signed in with a language. */
async function sara(locale: 'en' | 'de'): Promise<Visitor> {
  await speak(locale)
  return portal.visitor(world.people.sara.email)
}

test('each colleague reads it in their language; who changes it in one leaves the other as it is', async () => {
  const id = await made(who.max, { ...words, foundBy: 'colleagues' })
  expect(await read(who.max, id)).toEqual(['Where we are', 'Read me.', 'Mood'])
  const german = await sara('de')
  expect(await read(german, id)).toEqual(['Wo wir stehen', 'Bitte lesen.', 'Stimmung'])
  const kept = await prisma.report.findUniqueOrThrow({ where: { id } })
  expect(kept.headings).toEqual({ health: { en: 'Mood', de: 'Stimmung' } })
  const { report } = (await german.json(`/reports/${id}/changing`)).data
  expect(report).toMatchObject({
    name: 'Wo wir stehen',
    nameEn: 'Where we are',
    text: 'Bitte lesen.',
    textEn: 'Read me.',
  })
  const { nameEn, textEn, headings } = report
  const version = await versionOf(german, id)
  const change = {
    ...asked,
    ...{ nameEn, textEn, headings, version, foundBy: 'colleagues' },
    name: 'Neu',
    text: 'Neues.',
  }
  expect((await german.send(`/reports/${id}`, { json: change })).status).toBe(201)
  expect(await read(who.max, id)).toEqual(['Where we are', 'Read me.', 'Mood'])
  expect(await read(german, id)).toEqual(['Neu', 'Neues.', 'Stimmung'])
})

test('a form has a field for each column and language; a column that goes takes its word along', async () => {
  const form = {
    about: 'project',
    name: 'Short',
    columns: ['name', 'health'],
    'headings.health.de': ' Stimmung  heute ',
  }
  const { data } = await who.max.send('/reports', { json: form })
  const headings = async () => (await prisma.report.findUniqueOrThrow({ where: { id: data.id } })).headings
  expect(await headings()).toEqual({ health: { de: 'Stimmung heute' } })
  const page = await who.max.page(`/reports/${data.id}/changing`)
  expect(page.text).toMatch(
    /name="headings\.health\.de"[^>]*value="Stimmung heute"|value="Stimmung heute"[^>]*name="headings\.health\.de"/,
  )
  const version = await versionOf(who.max, data.id)
  const without = { ...form, columns: ['name'], version }
  expect((await who.max.send(`/reports/${data.id}`, { json: without })).status).toBe(201)
  expect(await headings()).toEqual({})
})

test.each([
  ['a name', { nameDe: 'x'.repeat(121) }, 'nameDe'],
  ['a text', { textDe: 'x'.repeat(2_001) }, 'textDe'],
  ['a heading', { headings: { 'health.de': 'x'.repeat(81) } }, 'headings.health.de'],
  ['a heading of a language that there is not', { headings: { 'health.fr': 'x' } }, 'headings.health.fr'],
])('%s that is wrong is told at its field, and nothing is kept', async (_, more, field) => {
  const kept = await prisma.report.count()
  const { status, data } = await make(who.abel, more)
  expect([status, Object.keys(data.fields)]).toEqual([400, [field]])
  const { headings, ...rest } = more as { headings?: Record<string, string> }
  const cells = Object.entries(headings ?? {}).map(([cell, word]) => [`headings.${cell}`, word])
  const form = { ...asked, columns: 'health', ...rest, ...Object.fromEntries(cells) }
  const page = await who.abel.post('/reports', form as unknown as Record<string, string>)
  expect([page.status, page.text.includes('id="problems"')]).toEqual([400, true])
  expect(await prisma.report.count()).toBe(kept)
})

test('a look while it is filled in leaves out what is only begun, which a press of the button tells', async () => {
  const begun = {
    ...asked,
    name: '',
    what: ['progress.atLeast', 'health.isOneOf.red'],
    value: ['', ''],
    chartKind: 'bar',
  }
  const live = await who.abel.send('/reports/preview', { json: { ...begun, live: 'yes' } })
  expect([live.status, live.data.chart]).toEqual([200, null])
  for (const { cells } of live.data.rows) expect(cells[1]).toBe('red')
  const pressed = await who.abel.send('/reports/preview', { json: begun })
  expect([pressed.status, Object.keys(pressed.data.fields)]).toEqual([400, expect.arrayContaining(['value-0'])])
  const wrong = { ...begun, columns: ['budget'], live: 'yes' }
  expect((await who.abel.send('/reports/preview', { json: wrong })).status).toBe(400)
})

test('beside the form stands what it would be, anew after each change; what is wrong leaves what was there', async () => {
  const window = await browser.window(1440)
  const page = await signedInPage(window, portal.address(), world.people.abel.email)
  await page.goto(`${portal.address()}/reports/new?about=project`)
  const preview = page.locator('#preview')
  await preview.getByRole('heading', { name: 'Report without a name' }).waitFor()
  await page.fill('#name', 'Seen live')
  await preview.getByRole('heading', { name: 'Seen live' }).waitFor()
  await page.check('input[name=columns][value=progress]')
  await preview.locator('th', { hasText: 'Progress' }).first().waitFor()
  await page.fill('#name', 'x'.repeat(200))
  await page.locator('#preview.stale .why-stale a[href="#name"]').waitFor()
  expect(await preview.locator('h2').first().textContent()).toBe('Seen live')
  await page.fill('#name', 'Seen again')
  await preview.getByRole('heading', { name: 'Seen again' }).waitFor()
  expect(await page.locator('.stale').count()).toBe(0)
  await page.locator('summary', { hasText: 'In other languages' }).click()
  expect(await page.locator('[data-of-column=progress]').isVisible()).toBe(true)
  await page.uncheck('input[name=columns][value=progress]')
  expect(await page.locator('[data-of-column=progress]').isVisible()).toBe(false)
  await window.close()
})
