import { writeFile } from 'node:fs/promises'
import {
  type Cell as SheetCell,
  writeXlsx as writeWorkbook,
  writeXlsxStream,
  XLSX_MAX_ROWS_PER_SHEET,
} from 'hucre/xlsx'
import { inXml } from '../../../words/xml.ts'
import type { Edition } from '../edition.ts'
import { linesOf, type ReportLine } from '../groups/lines.ts'
import { keep } from './keep.ts'
import { type Cell, cellsOf, headHeight, headRows, sheetOf } from './sheet.ts'
import { chartSheets } from './sheet-chart.ts'
import { countCells, groupsOf } from './sheet-groups.ts'
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
      writeXlsxStream(sheetLines(edition, rowsPerSheet), {
        ...sheetOf(edition, roomForNumbers),
        maxRowsPerSheet: rowsPerSheet,
      }),
      path,
    )
}

/** All at once, with what only that way can be had: a styled head, filters, lines that wrap, a page to print. */
async function workbookOf(edition: Edition): Promise<Uint8Array> {
  const rows: Cell[][] = []
  const lines: ReportLine[] = []
  rows.push(...headRows(edition))
  for await (const line of linesOf(edition)) {
    lines.push(line)
    rows.push(sheetLine(line, edition))
  }
  const { cells, ...groups } = groupsOf(edition, lines)
  const filtered = rows.length - (lines.at(-1)?.kind === 'total' ? 1 : 0)
  const { columns, ...rest } = sheetOf(edition)
  const sheet = {
    ...rest,
    columns: columns.map((column, at) => ({ ...column, style: columnStyle(edition.columns[at]) })),
    rows,
    cells: new Map<string, Partial<SheetCell>>([...styles(edition, rows), ...cells]),
    ...groups,
    autoFilter: { range: filterRange(edition, filtered) },
    pageSetup: { orientation: 'landscape' as const, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
  const { title, organisation, asOf } = edition
  const properties = { title: inXml(title), company: inXml(organisation), created: asOf, modified: asOf }
  return writeWorkbook({ sheets: [sheet, ...(await chartSheets(edition, sheet.name))], properties })
}

/** The lines of the sheets, one after the other: each sheet begins with the head. */
async function* sheetLines(edition: Edition, rowsPerSheet: number): AsyncGenerator<Cell[]> {
  yield* headRows(edition)
  let onSheet = headHeight(edition)
  for await (const line of linesOf(edition)) {
    if (onSheet === rowsPerSheet) {
      yield* headRows(edition)
      onSheet = headHeight(edition)
    }
    onSheet += 1
    yield sheetLine(line, edition)
  }
}

const sheetLine = (line: ReportLine, edition: Edition): Cell[] =>
  line.kind === 'row' ? cellsOf(line.cells, edition) : countCells(line, edition)
