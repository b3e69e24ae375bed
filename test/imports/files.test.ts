/** @database empty */
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { readDay } from '../../domain/imports/cells/day.ts'
import { readNumber } from '../../domain/imports/cells/number.ts'
import { tableOf } from '../../domain/imports/files/table-of.ts'
import { UnreadableFile } from '../../domain/imports/limits.ts'

const umlauts = 'Näme;Straße\r\nMüller;€ 5\r\n'
const asCells = { headings: ['Näme', 'Straße'], rows: [{ line: 2, cells: ['Müller', '€ 5'] }] }

test.each([
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'].map(
    (encoding) => [encoding, iconv.encode(umlauts, encoding)] as const,
  ),
  ...['utf-8', 'utf-16le', 'utf-16be'].map(
    (encoding) => [`${encoding} with its mark`, iconv.encode(umlauts, encoding, { addBOM: true })] as const,
  ),
])('a file in %s is read', (_, bytes) => {
  expect(tableOf(bytes, 'tasks')).toEqual(asCells)
})

test.each([
  ['commas', 'a,b\n"x, ""y""",2\n', ['x, "y"', '2']],
  ['tabs', 'a\tb\n1\t2\n', ['1', '2']],
  ['semicolons, and commas within', 'a;b\n1,5;2\n', ['1,5', '2']],
  ['what a spreadsheet says in its first line', 'sep=;\na;b,c\n1;2\n', ['1', '2']],
  ['quoted line ends', 'a,b\n"x\r\ny",2\n', ['x\r\ny', '2']],
  ['cells that are missing, or empty at the end', 'a,b,c\n1,2,,,,\n', ['1', '2']],
])('%s', (_, text, cells) => {
  expect(tableOf(Buffer.from(text), 'tasks').rows[0]?.cells).toEqual(cells)
})

test.each([
  ['nothing', '', 'file-empty'],
  ['empty lines', '\n\n \n', 'file-empty'],
  ['quotes that do not end', 'a,b\n1,2\n"x,2\n3,4\n', 'file-quotes'],
  ['quotes within a cell', 'a,b\n"1"x,2\n', 'file-quotes'],
  ['a zero byte', 'a,b\n1\0,2\n', 'file-not-text'],
  ['a spreadsheet', 'PK\x03\x04', 'file-of-spreadsheet'],
  ['100,000 columns', `${'a,'.repeat(100_000)}b\n`, 'file-columns'],
  ['a bomb of commas', ','.repeat(9_000_000), 'file-columns'],
  ['a line of commas further down', `a,b\n${','.repeat(100_000)}`, 'file-columns'],
  ['too many lines', `a,b\n${'1,2\n'.repeat(20_001)}`, 'file-lines'],
  ['a cell without end', `a,b\n1,${'x'.repeat(10_001)}\n`, 'file-cell'],
])('%s: refused as a whole', (_, text, code) => {
  expect(() => tableOf(Buffer.from(text), 'tasks')).toThrow(expect.objectContaining({ code }))
})

test('any bytes are a table, or refused', () => {
  const read = (bytes: Uint8Array) => {
    try {
      return tableOf(Buffer.from(bytes), 'tasks').headings.length <= 100
    } catch (error) {
      return error instanceof UnreadableFile
    }
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), read))
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '\t') }), (text) =>
      read(Buffer.from(text)),
    ),
  )
})

test.each([
  ['2026-03-04', null, '2026-03-04'],
  ['2026-03-04T08:00:00', null, '2026-03-04'],
  ['4.3.26', null, '2026-03-04'],
  ['04.03.2026 08:30', null, '2026-03-04'],
  ['4. März 2026', null, '2026-03-04'],
  ['Mar 4, 2026', null, '2026-03-04'],
  ['13/4/2026', null, '2026-04-13'],
  ['4/13/2026', null, '2026-04-13'],
  ['3/4/2026', 'day-first', '2026-04-03'],
  ['3/4/2026', 'month-first', '2026-03-04'],
  ['3/4/2026', null, 'ambiguous-day'],
  ['31.2.2026', null, 'no-day'],
  ['soon', null, 'no-day'],
] as const)('%s, %s: %s', (cell, order, expected) => {
  expect(Object.values(readDay(cell, order))).toEqual([expected])
})

test.each([
  ['12', null, '12'],
  ['12,5', null, '12.5'],
  ['1.234,56 €', null, '1234.56'],
  ['1,234.56', null, '1234.56'],
  ['1 234 567', null, '1234567'],
  ['1,234', ',', '1.234'],
  ['1,234', '.', '1234'],
  ['1,234', null, 'ambiguous-number'],
  ['1,23,4', null, 'no-number'],
] as const)('%s, %s: %s', (cell, mark, expected) => {
  expect(Object.values(readNumber(cell, mark))).toEqual([expected])
})
