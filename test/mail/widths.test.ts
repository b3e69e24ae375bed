import { expect, test } from '@jest/globals'
import { write } from '../../emails/message.ts'
import { updateWritten } from '../../emails/projects/update-written.tsx'
import { report } from '../../emails/reports/report.tsx'
import { openBrowser } from '../browser.ts'

const browser = openBrowser()
const widths = [360, 480, 600, 720, 760, 1000]
const longWord = 'Abnahmeprotokollsammlung'.repeat(4)
const address = `https://files.northwind.test/${'drawings-of-line-4'.repeat(9)}`

const columns = ['Project', 'Health', 'Progress', 'Next milestone', 'Next milestone due', 'Late tasks', 'Planned end']
const rows = [
  ['Line 4 retrofit', 'At risk', '56 %', 'Mechanical conversion complete', '20 Nov 2026', '3', '3 Feb 2027'],
  ['Packing cell', 'Completed', '41 %', 'Trial with all seven sets', '13 Sept 2026', '12', '15 Dec 2026'],
]

const rowOf = (cells: string[]) => ({ cells: cells.map((text) => ({ text })) })

/** By how many pixels a mail is wider than its window, or something in it than its sheet, at each width. */
async function excessOf(html: string): Promise<number[]> {
  const window = await browser.window(360)
  const page = await window.newPage()
  await page.setContent(html)
  const found: number[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const over = await page.evaluate(() => {
      const right = (one: Element) => one.getBoundingClientRect().right
      const inside = [...document.querySelectorAll('.sheet, .sheet *')].map(right)
      const sheet = right(document.querySelector('.sheet') ?? document.body)
      const page = document.documentElement
      return Math.max(Math.max(...inside) - sheet, page.scrollWidth - page.clientWidth)
    })
    found.push(Math.max(0, Math.floor(over)))
  }
  await window.close()
  return found
}

test.each([
  ['seven columns', rows],
  ['a name and a value of one long word', [...rows, [longWord, 'On track', '1 %', longWord, '1 Dec 2026', '', '']]],
  ['dates in every column', [columns.map(() => '13 Sept 2026')]],
])('a report of %s stays within its sheet', async (_, told) => {
  const { html } = await write(report, {
    ...report.preview,
    columns,
    rows: told.map(rowOf),
    count: told.length,
  })
  expect(await excessOf(html)).toEqual(widths.map(() => 0))
})

test('its columns stand beside each other where there is room, and under each other where not', async () => {
  const { html } = await write(report, {
    ...report.preview,
    columns,
    rows: rows.map(rowOf),
    count: rows.length,
  })
  const window = await browser.window(760)
  const page = await window.newPage()
  await page.setContent(html)
  expect(await page.isVisible('.rows th')).toBe(true)
  await page.setViewportSize({ width: 600, height: 800 })
  expect(await page.isVisible('.rows th')).toBe(false)
  expect(await page.isVisible('.rows .l')).toBe(true)
  await window.close()
})

test('a notice stays within its sheet, whatever was written', async () => {
  const written = { ...updateWritten.preview.written, body: `${address}\n\n${longWord}` }
  const { html } = await write(updateWritten, { ...updateWritten.preview, project: longWord, written, under: written })
  expect(await excessOf(html)).toEqual(widths.map(() => 0))
})
