import { unzipSync } from 'fflate'
import { type Cell as SheetCell, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { inXml } from '../../../../words/xml.ts'
import type { Edition } from '../../edition.ts'
import { isCounted } from '../../groups/grouping.ts'
import { headHeight, headRows, sheetOf } from '../sheet.ts'
import { boldStyle, columnStyle, pageOf, styles } from '../sheet-style.ts'

/** The parts of a workbook by their names. */
export type BookParts = Record<string, Uint8Array>

/** What stands around the lines of a sheet: before the first and after the last; the texts that the workbook has already; and the numbers of the
 *  styles of each column, in rows and in the lines that count them. */
export type SheetTemplate = { before: string; after: string; texts: number; row: number[]; counted: number[] }

/** A whole workbook but for its rows: so many sheets with their head, style and print, each with one line of each kind to show how it stands;
 *  and behind them what else there is. */
export async function bookOf(edition: Edition, names: string[], behind: WriteSheet[]): Promise<BookParts> {
  const { title, organisation, asOf } = edition
  const rows = headRows(edition)
  const cells = new Map<string, Partial<SheetCell>>([...styles(edition, rows), ...models(edition)])
  const sheets: WriteSheet[] = names.map((name) => ({
    ...sheetOf(edition),
    ...{ name, rows, cells },
    ...(isCounted(edition.grouping) && { outlineProperties: { summaryBelow: false } }),
    autoFilter: { range: toBeFiltered },
    ...pageOf(edition),
  }))
  const properties = { title: inXml(title), company: inXml(organisation), created: asOf, modified: asOf }
  return unzipSync(await writeXlsx({ sheets: [...sheets, ...behind], properties }))
}

function models(edition: Edition): [string, Partial<SheetCell>][] {
  const from = headHeight(edition)
  return edition.columns.flatMap((column, at): [string, Partial<SheetCell>][] => [
    [`${from},${at}`, { value: 0, style: columnStyle(column, edition) }],
    [`${from + 1},${at}`, { value: 0, style: boldStyle(column, edition) }],
  ])
}

/** What stands around the lines of the first sheet of such a workbook. */
export function templateOf(parts: BookParts, edition: Edition): SheetTemplate {
  const sheet = partText(parts, sheetPath(0)).replace(/<dimension [^>]*>/, '')
  const first = sheet.indexOf(`<row r="${headHeight(edition) + 1}"`)
  const end = sheet.indexOf('</sheetData>')
  const [row = [], counted = []] = sheet.slice(first, end).split('</row>').map(stylesIn)
  return {
    before: sheet
      .slice(0, first)
      .replace('<sheetFormatPr ', edition.grouping.at === null ? '$&' : '$&outlineLevelRow="1" '),
    after: sheet.slice(end),
    texts: partText(parts, textsPath).match(/<si>/g)?.length ?? 0,
    ...{ row, counted },
  }
}

const stylesIn = (row: string): number[] => [...row.matchAll(/<c [^>]*?\bs="(\d+)"/g)].map(([, style]) => Number(style))

/** What stands in a template for the range that is filtered. */
export const toBeFiltered = 'A1:A1'

/** Where the texts are that stand in many cells, and the names of the sheets. */
export const textsPath = 'xl/sharedStrings.xml'
export const namesPath = 'xl/workbook.xml'

/** Where the so-manyth sheet is (from 0). */
export const sheetPath = (at: number) => `xl/worksheets/sheet${at + 1}.xml`

/** A part as text. Throws RangeError where there is none. */
export function partText(parts: BookParts, path: string): string {
  const bytes = parts[path]
  if (!bytes) throw new RangeError(`No ${path} in the workbook`)
  return Buffer.from(bytes).toString()
}
