import { jest } from '@jest/globals'
import type { Router } from 'express'
import { z } from 'zod'
import * as account from '../../portal/account/form.ts'
import * as documents from '../../portal/documents/form.ts'
import * as portalForms from '../../portal/forms/form.ts'
import * as projects from '../../portal/projects/form.ts'
import { routes } from '../../portal/routes.ts'
import * as session from '../../portal/session/form.ts'
import * as subscriptions from '../../portal/subscriptions/form.ts'
import * as updates from '../../portal/updates/form.ts'
import { prisma } from '../../prisma/client.ts'
import { someOf, thorough } from '../thorough.ts'
import type { Visitor } from '../visitor.ts'
import { world } from '../world.ts'
import { openPortal } from './visitor.ts'

const portal = openPortal()
jest.setTimeout(180_000)

const extremes = [
  ...['0000-01-01T00:00:00Z', '-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00Z', '9999-12-31T23:59:60Z'],
  ...['9999-12-31T23:59:59Z', '0000-01-01', '9999-12-31', '2026-02-31', '1e308', 'NaN', '-0', '9007199254740993'],
  ...['1e3', '0x10', '-1', ''],
]
const tried = someOf(extremes, 1)

/** Every field of every form and query of the portal. */
const schemas = [account, documents, portalForms, projects, session, subscriptions, updates].flatMap(Object.values)
const fields = [
  ...new Set(schemas.flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []))),
]

/** Every address with its method. */
const addresses = (routes() as Router).stack.flatMap(({ route }) =>
  route ? route.stack.map(({ method }) => ({ method: method.toUpperCase(), path: route.path })) : [],
)

const { id: update } = await prisma.update.findFirstOrThrow({ where: { projectId: world.projects.line4 } })
const { id: file } = await prisma.file.findFirstOrThrow({ where: { projectId: world.projects.line4 } })
const idOf = (path: string) =>
  path.startsWith('/updates') ? update : path.startsWith('/doc') ? file : world.projects.line4
const filled = (path: string) => path.replace(':id', idOf(path)).replace(/:\w+/g, 'forged')

async function answerTo(visitor: Visitor, method: string, path: string, field: string, value: string) {
  const asked = method === 'GET' ? `${path}?${new URLSearchParams({ [field]: value })}` : path
  const json = method === 'GET' ? {} : { json: { [field]: value } }
  return visitor.send(asked, { method, ...json, headers: { accept: 'application/json' } })
}

test('“up to when everything was read” has bounds: the year 0 is refused at its field', async () => {
  const oscar = await portal.visitor('oscar@northwind.test')
  for (const upTo of ['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z']) {
    const { status, data } = await oscar.send('/updates/visit', { json: { upTo } })
    expect([status, data.fields]).toEqual([400, { upTo: 'day-out-of-range' }])
  }
  for (const page of ['1e3', '0x10', '-0', 'NaN', '9007199254740993'])
    expect((await oscar.json(`/projects?page=${page}`)).status).toBe(400)
  const { data } = await oscar.json('/projects?page=0')
  expect(data.messages).toEqual({ page: 'Page: This number is too small or too large.' })
})

test('no form and no query of the portal breaks at an extreme date or number', async () => {
  const visitors = someOf([await portal.visitor('max@northwind.test'), await portal.visitor()], 1)
  const broken: string[] = []
  let answered = 0
  for (const { method, path } of someOf(addresses, 10))
    for (const visitor of visitors)
      for (const field of fields) {
        const known = await answerTo(visitor, method, filled(path), field, '?')
        if ([401, 404].includes(known.status) || known.data?.fields?.[field] === 'unknown-field') continue
        for (const value of tried) {
          const { status } = await answerTo(visitor, method, filled(path), field, value)
          answered++
          if (status >= 500) broken.push(`${status} ${method} ${path} ${field}=${value}`)
        }
      }
  expect(broken).toEqual([])
  expect(answered).toBeGreaterThan((thorough ? 30 : 2) * tried.length)
})
