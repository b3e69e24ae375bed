import { expect, test } from '@jest/globals'
import type { Filter } from '../../domain/reports/definition.ts'
import { prisma } from '../../prisma/client.ts'
import { dayIn } from '../../words/dates.ts'
import { actorOf } from '../actors.ts'
import { editionFor, namesFor } from './editions.ts'

const today = dayIn('Europe/Berlin')
const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
const all = ['Line 4 retrofit', 'Packing cell', 'Scrap scanner', 'Warehouse robots']
const [line4, packing, scanner, robots] = all

const projects = await prisma.project.findMany({ where: { name: { in: all } }, orderBy: { name: 'asc' } })
const those = (is: (project: (typeof projects)[number]) => boolean) => projects.filter(is).map(({ name }) => name)
const endOf = (name?: string) =>
  projects
    .find((project) => project.name === name)
    ?.endsOn?.toISOString()
    .slice(0, 10) ?? ''

test.each<[string, Filter, (string | undefined)[]]>([
  ['its name', { field: 'name', operator: 'is', value: 'PACKING CELL' }, [packing]],
  ['another name', { field: 'name', operator: 'isNot', value: 'packing cell' }, [line4, scanner, robots]],
  ['a part of the name', { field: 'name', operator: 'contains', value: 'S' }, [scanner, robots]],
  ['a letter that is none of SQL’s', { field: 'name', operator: 'contains', value: '%' }, []],
  ['a quote', { field: 'name', operator: 'contains', value: "' or true --" }, []],
  ['its health', { field: 'health', operator: 'isOneOf', value: ['red', 'amber'] }, [line4, packing]],
  ['another health', { field: 'health', operator: 'isNoneOf', value: ['red', 'amber'] }, [scanner, robots]],
  ['being completed', { field: 'health', operator: 'isOneOf', value: ['closed'] }, [scanner]],
  ['at least its progress', { field: 'progress', operator: 'atLeast', value: 100 }, [scanner]],
  ['at most its progress', { field: 'progress', operator: 'atMost', value: 99 }, [line4, packing, robots]],
  ['exactly its progress', { field: 'progress', operator: 'equals', value: 100 }, [scanner]],
  ['an end before today', { field: 'endsOn', operator: 'before', value: 'today' }, [scanner]],
  ['an end after today', { field: 'endsOn', operator: 'after', value: 'today' }, [line4, packing, robots]],
  ['the day it ends', { field: 'endsOn', operator: 'on', value: endOf(packing) }, [packing]],
  ['an end soon', { field: 'endsOn', operator: 'inNextDays', value: 3000 }, [line4, packing, robots]],
  ['an end not long ago', { field: 'endsOn', operator: 'inLastDays', value: 3000 }, [scanner]],
  ['not being closed', { field: 'closedOn', operator: 'isEmpty' }, those(({ closedAt }) => closedAt === null)],
  ['being closed', { field: 'closedOn', operator: 'isNotEmpty' }, those(({ closedAt }) => closedAt !== null)],
  ['no product', { field: 'product', operator: 'isEmpty' }, those(({ productId }) => productId === null)],
  ['late tasks', { field: 'lateTasks', operator: 'atLeast', value: 1 }, [line4, packing]],
])('Nora’s projects are found by %s', async (_, filter, expected) => {
  expect(await namesFor(await actorOf('nora'), { filters: [filter] })).toEqual(expected)
})

test('all filters hold together, and a flag is one', async () => {
  const waits: Filter[] = [
    { field: 'waitsForCustomer', operator: 'isSet', value: true },
    { field: 'status', operator: 'isNoneOf', value: ['done'] },
  ]
  const tasks = await prisma.task.findMany({
    where: { waitsForCustomer: true, status: { not: 'done' }, project: { name: { in: all } } },
    select: { name: true },
  })
  const told = await namesFor(await actorOf('nora'), { entity: 'task', filters: waits, sort: 'name' })
  expect(tasks.length).toBeGreaterThan(0)
  expect(new Set(told)).toEqual(new Set(tasks.map(({ name }) => name)))
})

test('rows stand in the order asked for, what is empty last, either way', async () => {
  const nora = await actorOf('nora')
  const byEnd = [...projects].sort((a, b) => Number(a.endsOn) - Number(b.endsOn)).map(({ name }) => name)
  expect(await namesFor(nora, { sort: 'endsOn' })).toEqual(byEnd)
  expect(await namesFor(nora, { sort: '-endsOn' })).toEqual([...byEnd].reverse())
  expect(await namesFor(nora, { sort: 'health' })).toEqual([scanner, robots, line4, packing])
  expect(await namesFor(nora, { sort: '-health' })).toEqual([packing, line4, robots, scanner])
  for (const sort of ['nextMilestoneOn', '-nextMilestoneOn'])
    expect((await namesFor(nora, { sort })).at(-1)).toBe(scanner)
})

test('the head says what was filtered, for whom, as of when and where, and how many rows of how many', async () => {
  const filters: Filter[] = [
    { field: 'health', operator: 'isOneOf', value: ['red', 'amber'] },
    { field: 'endsOn', operator: 'before', value: '2031-01-05' },
  ]
  const now = new Date('2026-11-22T06:00:00Z')
  const told = async (locale: 'en' | 'de', more = {}) => {
    const { head, rows } = await editionFor(await actorOf('nora'), { filters }, { locale, now, ...more })
    await rows.close()
    return head.map(({ label, value }) => `${label}: ${value}`)
  }
  expect(await told('en')).toEqual([
    'Shows: Projects of Northwind Tools that are shared with you',
    'Filters: Health is Off track or At risk · Planned end before 5 Jan 2031',
    'As of: 22 Nov 2026, 06:00 (Europe/London); days by the clocks of Europe/Berlin',
    'Rows: 2 of 2',
  ])
  const late = { lateSince: new Date('2026-11-21T06:00:00Z'), timeZone: 'America/New_York' }
  expect((await told('de', late)).slice(1, 3)).toEqual([
    'Filter: Zustand ist Nicht im Plan oder Gefährdet · Geplantes Ende vor 05.01.2031',
    'Stand: 22.11.2026, 06:00 (Europe/London), verspätet: fällig war er 21.11.2026, 06:00; Tage nach der Uhr von America/New York',
  ])
})

test('“today” is the day in the schedule’s zone', async () => {
  const nora = await actorOf('nora')
  await prisma.project.update({ where: { id: projects[0]?.id }, data: { endsOn: new Date(inDays(1)) } })
  const filters: Filter[] = [{ field: 'endsOn', operator: 'on', value: 'today' }]
  const names = async (day: string) => {
    const { rows } = await editionFor(nora, { columns: ['name'], filters }, { today: day })
    return rows.first
  }
  expect(await names(inDays(1))).toEqual([[line4]])
  expect(await names(today)).toEqual([])
})
