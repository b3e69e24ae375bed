import { expect, test } from '@jest/globals'
import { prisma } from '../../../prisma/client.ts'
import { problemsOn } from '../../portal/page-forms.ts'
import { openPortal } from '../../portal/visitor.ts'
import { world } from '../../world.ts'

const portal = openPortal()
const page = '/account/people/several'
const { northwind } = world.organisations
const html = { accept: 'text/html' }
const count = () => prisma.membership.count({ where: { organisationId: northwind } })

afterEach(() => prisma.attempt.deleteMany())

function listOf(text: string | Uint8Array<ArrayBuffer>, fields: Record<string, string> = {}) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ lines: '', profile: '', ...fields })) body.set(name, value)
  body.set('list', new Blob([text]), 'people.csv')
  return body
}

test('many are invited with one form, once, however often it is pressed', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const once = /name="once" value="([^"]+)"/.exec((await nora.page(page)).text)?.[1] ?? ''
  const send = () =>
    nora.send(page, {
      body: listOf('Ana Ruiz;ana@northwind.test;Observer\r\nBo;bo@northwind.test;Manager;Buyer', { once }),
      headers: html,
    })
  const before = await count()
  const answers = [await send(), await send()]
  expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
    Array(2).fill([303, '/account/people']),
  )
  expect((await nora.page('/account/people')).text).toContain('2 invitations are on the way.')
  expect((await count()) - before).toBe(2)
  const where = { person: { email: 'bo@northwind.test' } }
  expect(await prisma.membership.findFirst({ where })).toMatchObject({ profile: 'manager', jobRole: 'Buyer' })
})

test('one bad line, and nobody is invited: each is told with its number, and all of them are kept to be corrected', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const before = [await count(), await prisma.person.count(), await prisma.delivery.count()]
  const text = [
    'Name;Address;Profile',
    'Cy;cy@northwind.test;Observer',
    'Di;di at northwind;Observer',
    'Max;max@northwind.test;Visitor',
  ].join('\n')
  const bad = await nora.send(page, { body: listOf(text), headers: html })
  expect([bad.status, problemsOn(bad.text).links.map(({ words }) => words)]).toEqual([
    400,
    [
      'People: Nobody was invited yet. Please correct the lines that are named here.',
      'Line 3: This does not look like an e-mail address. One looks like name@example.com.',
    ],
  ])
  expect(bad.text).toContain('Di;di at northwind;Observer')
  const corrected = text.replace('di at northwind', 'di@northwind.test')
  const known = await nora.send(page, { body: listOf('', { lines: corrected }), headers: html })
  expect(problemsOn(known.text).links.at(-1)?.words).toBe(
    'Line 4: Somebody with this address belongs to your organisation already.',
  )
  const twice = 'Cy;cy@northwind.test;Observer\n\nCyd;CY@northwind.test;Observer'
  const { data } = await nora.send(page, { json: { lines: twice } })
  expect(data).toMatchObject({
    fields: { lines: 'lines-wrong', 'line-3': 'twice' },
    messages: { 'line-3': 'Line 3: This address stands in the list twice.' },
  })
  expect([await count(), await prisma.person.count(), await prisma.delivery.count()]).toEqual(before)
})

test('a program and a form without a file send lines, too; and a spreadsheet of Western Europe is read', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const lines = 'Eva,eva@northwind.test'
  expect((await nora.send(page, { json: { lines, profile: 'visitor' } })).data.ids).toHaveLength(1)
  const jose = Buffer.from('José;jose@northwind.test;Observer', 'latin1')
  expect((await nora.send(page, { body: listOf(jose), headers: html })).status).toBe(303)
  expect(await prisma.person.findUnique({ where: { email: 'jose@northwind.test' } })).toMatchObject({ name: 'José' })
})

test('a list that is too large, an unknown field and nothing at all are refused in words', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const large = await nora.send(page, { body: listOf('x'.repeat(150_000)), headers: html })
  expect([large.status, problemsOn(large.text).links.map(({ words }) => words)]).toEqual([
    400,
    ['File: This file is too large for a list of people. Nobody was invited.'],
  ])
  expect((await nora.send(page, { body: listOf('', { more: '1' }), headers: html })).status).toBe(400)
  const none = await nora.send(page, { body: listOf(''), headers: html })
  expect(problemsOn(none.text).links.map(({ words }) => words)).toEqual([
    'People: Please write one person a line, or choose a file.',
  ])
})

test('a third list in a minute has to wait', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const send = (at: number) =>
    nora.send(page, { json: { lines: `A;a${at}@example.com;Visitor\nB;b${at}@example.com;Visitor` } })
  expect([(await send(1)).status, (await send(2)).status, (await send(3)).status]).toEqual([201, 201, 429])
})
