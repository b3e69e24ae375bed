import { beforeAll, expect, test } from '@jest/globals'
import { prisma } from '../../prisma/client.ts'
import { edition, layOut, of, textOf, write } from './written.ts'

let task: { id: string }
beforeAll(async () => {
  task = await layOut()
})

test('the PDF tells the head, every row, in letters of every language, and on which page of how many one is', async () => {
  const pdf = await write(
    await edition('nora', { filters: [of('Straße 7')] }, { now: new Date('2026-11-22T06:00:00Z') }),
    'pdf',
  )
  const [page = '', ...more] = await textOf(pdf)
  expect(more).toEqual([])
  for (const part of [
    'Every task: all / of them?',
    'Northwind Tools',
    'Tasks of Northwind Tools that are shared with you',
    'Task is Straße 7',
    '22 Nov 2026, 07:00 (Europe/Berlin)',
    '1 of 1',
    'Waits for the customer',
    '9 Mar 2026',
    'Zażółć gęślą jaźń',
    '“Übergröße”',
    'Page 1 of 1',
  ])
    expect(page.replace(/\s+/g, ' ')).toContain(part)
})

test('headings stand on every page; a row that is longer than a page goes on on the next', async () => {
  const words = Array.from({ length: 1500 }, (_, at) => `word${at}`)
  const long = `${words.join(' ')} ${'endless'.repeat(60)}`
  await prisma.task.update({ where: { id: task.id }, data: { description: long } })
  const pages = await textOf(await write(await edition('nora', { sort: 'name' }), 'pdf'))
  expect(pages.length).toBeGreaterThan(1)
  pages.forEach((page, at) => {
    expect(page).toContain('Description')
    expect(page).toContain(`Page ${at + 1} of ${pages.length}`)
  })
  const text = pages.join(' ').replace(/\s+/g, ' ')
  for (const word of words) expect(text).toContain(`${word} `)
  expect(text.replaceAll(' ', '').split('endless')).toHaveLength(61)
})
