import { writeFile } from 'node:fs/promises'
import { writeXlsx as writeWorkbook, writeXlsxStream, XLSX_MAX_ROWS_PER_SHEET } from 'hucre/xlsx'
import { inXml } from '../../../words/xml.ts'
import type { Edition } from '../edition.ts'
import { keep } from './keep.ts'
import { type Cell, cellsOf, headHeight, headRows, sheetOf } from './sheet.ts'
import { columnStyle, filterRange, styles } from './sheet-style.ts'

const fewRows = 5_000
/** What is left of the 31 units of a sheet's name beside `_1000`. */
const roomForNumbers = 26

/**
 * Writes an edition as XLSX to a file: numbers and days as such, texts always as texts, the head above a frozen line of headings.
 * Above some thousand rows it is written as a stream, in constant memory, on as many sheets as `rowsPerSheet` asks for.
 */
export async function writeXlsx(edition: Edition, path: string, rowsPerSheet = XLSX_MAX_ROWS_PER_SHEET): Promise<void> {
  const isSmall = edition.rows.total <= Math.min(fewRows, rowsPerSheet - headHeight(edition))
  if (isSmall) await writeFile(path, await workbookOf(edition), { flag: 'wx', mode: 0o600 })
  else
    await keep(
      writeXlsxStream(lines(edition, rowsPerSheet), {
        ...sheetOf(edition, roomForNumbers),
        maxRowsPerSheet: rowsPerSheet,
      }),
      path,
    )
}

/** All at once, with what only that way can be had: a styled head, filters, lines that wrap, a page to print. */
async function workbookOf(edition: Edition): Promise<Uint8Array> {
  const rows: Cell[][] = []
  for await (const row of lines(edition, Number.POSITIVE_INFINITY)) rows.push(row)
  const { columns, ...rest } = sheetOf(edition)
  const sheet = {
    ...rest,
    columns: columns.map((column, at) => ({ ...column, style: columnStyle(edition.columns[at]) })),
    rows,
    cells: styles(edition, rows),
    autoFilter: { range: filterRange(edition, rows.length) },
    pageSetup: { orientation: 'landscape' as const, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
  const { title, organisation, asOf } = edition
  const properties = { title: inXml(title), company: inXml(organisation), created: asOf, modified: asOf }
  return writeWorkbook({ sheets: [sheet], properties })
}

/** The lines of the sheets, one after the other: each sheet begins with the head. */
async function* lines(edition: Edition, rowsPerSheet: number): AsyncGenerator<Cell[]> {
  yield* headRows(edition)
  let onSheet = headHeight(edition)
  for await (const row of edition.rows.each()) {
    if (onSheet === rowsPerSheet) {
      yield* headRows(edition)
      onSheet = headHeight(edition)
    }
    onSheet += 1
    yield cellsOf(row, edition)
  }
}
