import { prisma } from '../../prisma/client.ts'
import { openBackOffice } from './back-office.ts'
import type { Colleague } from './colleague.ts'

const office = openBackOffice()
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

function form(fields: Record<string, string | Blob>): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return body
}

function streamed(text: string): ReadableStream {
  return new Blob([text]).stream()
}
