import { expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { openBackOffice } from '../admin/back-office.ts'
import type { Colleague } from '../admin/colleague.ts'
import { keptFiles } from '../documents/files.ts'
import { openPortal } from '../portal/visitor.ts'
import { world } from '../world.ts'

const portal = openPortal()
const backOffice = openBackOffice()
const page = '/account/billing'
const { northwind, globex } = world.organisations
const pdf = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n'

async function handIn(who: Colleague, bytes: string) {
  const { status, data } = await who.send('/admin/api/files', { method: 'POST', body: bytes })
  return { status, file: data.file ?? '' }
}

const saying = (organisationId: string, number: string, file: string) => ({
  ...{ organisationId, number, issuedOn: '2026-11-02', amount: '1,250.50', currency: 'EUR', state: 'open', file },
})

async function put(organisationId: string, number: string): Promise<string> {
  const olga = await backOffice.colleague('olga')
  const { file } = await handIn(olga, `${pdf}${number}`)
  const { data } = await olga.call('Invoice', 'put-invoice', saying(organisationId, number, file))
  expect(data.notice).toMatchObject({ type: 'success' })
  const where = { organisationId_number: { organisationId, number } }
  return (await prisma.invoice.findUniqueOrThrow({ where })).id
}

test('an invoice that Olga adds is there for Nora, who downloads it, and for nobody else', async () => {
  const [own, other] = [await put(northwind, '2026/17'), await put(globex, '2026/18')]
  const nora = await portal.visitor('nora@northwind.test')
  const { data } = await nora.json(page)
  const numbers = data.invoices.map(({ number }: { number: string }) => number).toSorted()
  expect(numbers).toEqual(['2026/17', 'MW-2026-0412', 'MW-2026-0519'])
  expect(data.invoices.filter(({ id }: { id: string }) => id === own)).toEqual([
    {
      id: own,
      number: '2026/17',
      issuedOn: '2026-11-02',
      amount: '1250.50',
      currency: 'EUR',
      state: 'open',
      size: expect.any(Number),
    },
  ])
  expect((await nora.page(page)).text).toContain('1,250.50 EUR')
  const bytes = await nora.send(`${page}/invoices/${own}`)
  expect([bytes.status, bytes.text, bytes.headers.get('content-type')]).toEqual([
    200,
    `${pdf}2026/17`,
    'application/pdf',
  ])
  expect(bytes.headers.get('content-disposition')).toContain('filename="2026-17.pdf"')
  expect((await nora.send(`${page}/invoices/${other}`)).status).toBe(404)
  for (const who of ['abel', 'sara', 'max', 'oscar', 'vera', 'otto', 'carl', 'gina'] as const) {
    const visitor = await portal.visitor(world.people[who].email)
    const answers = [await visitor.send(`${page}/invoices/${own}`), await visitor.send(`/documents/${own}`)]
    expect([who, ...answers.map(({ status }) => status)]).toEqual([who, 404, 404])
  }
  const said = await prisma.activity.findMany({
    where: { subjectId: own, NOT: { action: 'be-refused' } },
    orderBy: { at: 'asc' },
  })
  expect(said.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['upload', 'Olga Brandt'],
    ['download', 'Nora Lindqvist'],
  ])
})

test('an invoice is a PDF of whoever hands it in, of a number that is not there yet', async () => {
  const [olga, adam] = [await backOffice.colleague('olga'), await backOffice.colleague('adam')]
  const before = await prisma.invoice.count()
  const page = await handIn(olga, '<!doctype html><script>alert(1)</script>')
  const { file } = await handIn(olga, pdf)
  // Adam hands files in to import them, and puts none of them into an account.
  const his = await handIn(adam, pdf)
  const problems = async (who: Colleague, said: object) =>
    Object.keys((await who.call('Invoice', 'put-invoice', said)).data.problems ?? {})
  expect(await problems(olga, saying(northwind, 'A1', page.file))).toEqual(['file'])
  expect(await problems(olga, saying(northwind, 'A1', file.replace('application/pdf', 'text/html')))).toEqual(['file'])
  expect(await problems(olga, saying(northwind, 'A1', ''))).toEqual(['file'])
  expect(await problems(olga, saying(northwind, 'A1', his.file))).toEqual(['file'])
  expect(await problems(olga, saying(northwind, '2026/17', file))).toEqual(['number'])
  expect(await problems(olga, { ...saying(northwind, 'A1', file), amount: '12,5,0' })).toEqual(['amount'])
  for (const one of [file, his.file])
    expect((await adam.call('Invoice', 'put-invoice', saying(northwind, 'A1', one))).data.notice?.type).not.toBe(
      'success',
    )
  expect(await prisma.invoice.count()).toBe(before)
  // What no row names is for the sweep; what was handed in is not lost.
  expect((await keptFiles()).length).toBeGreaterThan(0)
})

test('Nora says whom invoices are made out to; Abel is told nothing of it, and Olga reads it', async () => {
  const nora = await portal.visitor('nora@northwind.test')
  const { version } = (await nora.json(page)).data
  const details = {
    name: 'Northwind Tools Ltd',
    address: '1 Quay\nHull',
    vatNumber: 'de 123.456-789',
    reference: 'PO 7',
    email: 'Bills@Northwind.test',
  }
  expect((await nora.send(page, { json: { version, ...details } })).status).toBe(201)
  const kept = { ...details, vatNumber: 'DE123456789', email: 'bills@northwind.test' }
  expect((await nora.json(page)).data.details).toEqual(kept)
  const late = await nora.send(page, { json: { version, name: 'Late' } })
  expect([late.status, late.data.fields]).toEqual([400, { form: 'changed-meanwhile' }])
  expect(late.data.meanwhile).toEqual({
    ...{ now: kept, version: (await nora.json(page)).data.version },
    both: { name: { sent: 'Late', kept: kept.name } },
  })
  const shown = JSON.stringify({ name: kept.name, reference: 'PO 6' })
  const both = await nora.send(page, { json: { version, shown, name: kept.name, reference: 'PO 8' } })
  expect(both.data.meanwhile.both).toEqual({ reference: { sent: 'PO 8', kept: 'PO 7' } })
  const abel = await portal.visitor('abel@northwind.test')
  const answers = [await abel.page(page), await abel.send(page, { json: { version, name: 'Mine' } })]
  expect(answers.map(({ status }) => status)).toEqual([404, 404])
  expect((await abel.page('/account')).text).not.toContain(page)
  expect((await nora.page('/account')).text).toContain(page)
  expect((await (await backOffice.colleague('olga')).all('BillingAccount')).map(({ title }) => title)).toEqual([
    kept.name,
  ])
  expect((await (await backOffice.colleague('adam')).read('BillingAccount')).data.records ?? []).toEqual([])
})

test.each([
  ['DE12345678', false],
  ['ATU12345678', true],
  ['AT12345678', false],
  ['FRXX123456789', true],
  ['NL123456789B01', true],
  ['CHE-123.456.789 MWST', true],
  ['EL12', false],
])('a VAT number %s is taken: %s', async (vatNumber, isTaken) => {
  const nora = await portal.visitor('nora@northwind.test')
  const { version } = (await nora.json(page)).data
  const { status, data } = await nora.send(page, { json: { version, vatNumber } })
  expect([status, data.fields]).toEqual(isTaken ? [201, undefined] : [400, { vatNumber: 'no-vat-number' }])
})

test('the activity of the account says who did what, is filtered, and is taken along as CSV without formulas', async () => {
  const abel = await portal.visitor('abel@northwind.test')
  const json = { name: '=1+1', email: 'sum@northwind.test', profile: 'observer' }
  expect((await abel.send('/account/people', { json })).status).toBe(201)
  const about = {
    organisationId: world.organisations.globex,
    subjectKind: 'Membership',
    action: 'disable',
    actorName: 'Otto',
  }
  await prisma.activity.create({ data: about })
  await prisma.activity.create({ data: { ...about, organisationId: northwind, action: 'change-access-level' } })
  const billing = {
    ...about,
    organisationId: northwind,
    subjectKind: 'BillingAccount',
    action: 'update',
    actorName: 'Nora',
  }
  await prisma.activity.create({ data: billing })
  const { data } = await abel.json('/account/activity?kind=people&q=%3D1')
  expect(data.activity).toMatchObject([
    { action: 'invite', by: 'Abel Okafor', about: '=1+1', detail: { profile: 'observer' } },
  ])
  const all = await abel.json('/account/activity')
  expect(all.text).not.toMatch(/Otto|BillingAccount|change-access-level/)
  expect(all.data.kinds).toEqual([
    ...['people', 'sets', 'sharing', 'documents', 'settings', 'partners', 'programs', 'sign-ins'],
  ])
  expect((await abel.json('/account/activity?kind=billing')).data.activity).toEqual([])
  expect((await abel.json('/account/activity?from=2999-01-01')).data.total).toBe(0)
  const csv = await abel.send('/account/activity/csv?kind=people')
  expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(csv.text).toContain("'=1+1")
  expect(csv.text).not.toMatch(/(^|,)"?=/m)
  expect((await abel.page('/account/activity?kind=settings')).text).toContain('Exported: activity')
  const nora = await portal.visitor('nora@northwind.test')
  expect((await nora.json('/account/activity?kind=billing')).data.activity[0]).toMatchObject({ by: 'Nora' })
  for (const email of ['oscar@northwind.test', 'sara@northwind.test', 'carl@brightline.test']) {
    const other = await portal.visitor(email)
    const answers = [await other.page('/account/activity'), await other.send('/account/activity/csv')]
    expect([email, ...answers.map(({ status }) => status)]).toEqual([email, 404, 404])
  }
})
