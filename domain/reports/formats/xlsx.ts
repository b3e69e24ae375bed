import type { Edition } from '../edition.ts'
import { openLines } from './book/lines.ts'
import { definedNames, type NamedSheet } from './book/names.ts'
import { sheetParts } from './book/sheets.ts'
import { type BookParts, bookOf, namesPath, partText, sheetPath, templateOf, textsPath } from './book/template.ts'
import { type BookTexts, openTexts } from './book/texts.ts'
import { headHeight, sheetName } from './sheet.ts'
import { chartSheets } from './sheet-chart.ts'
import { writeZip, type ZipPart } from './zip.ts'

/** How many rows a sheet has. Source: Excel, specifications and limits. */
const mostRows = 1_048_576
/** How long the name of a sheet may be, and how long where `_1000` must have room behind it. */
const longestName = { alone: 31, numbered: 26 }

/**
 * Writes an edition as XLSX to a file, in constant memory: numbers and days as such, texts always as texts, totals as formulas, the head
 * above a frozen line of headings, on as many sheets as `rowsPerSheet` asks for. The library writes a workbook without rows, and they are put
 * into it as they are read.
 */
export async function writeXlsx(edition: Edition, path: string, rowsPerSheet = mostRows): Promise<void> {
  await writeZip(partsOf(edition, rowsPerSheet), edition.asOf, path)
}

async function* partsOf(edition: Edition, rowsPerSheet: number): AsyncGenerator<ZipPart> {
  const room = rowsPerSheet - headHeight(edition)
  // Each row may have a head of its own, and the total comes behind them.
  const isOne = edition.rows.total * 2 < room
  const name = sheetName(edition.title, isOne ? longestName.alone : longestName.numbered)
  const named = { room, name: (at: number) => (at === 0 ? name : `${name}_${at + 1}`) }
  const chart = await chartSheets(edition, name)
  const first = await bookOf(edition, [name], chart)
  const template = templateOf(first, edition)
  const texts = openTexts(template.texts)
  const sheets: NamedSheet[] = []
  // What a file is, programs tell by what it begins with.
  const begins = isOne ? (path: string) => !changed.includes(path) : (path: string) => path.startsWith('_rels/')
  yield* asTheyAre(first, begins)
  yield* sheetParts(edition, template, openLines(edition, template, texts, named), named, sheets)
  const names = sheets.map((sheet) => sheet.name)
  const all = names.length === 1 ? first : await bookOf(edition, names, chart)
  const rows = sheets.map((_, at) => sheetPath(at))
  yield* asTheyAre(all, (path) => !begins(path) && !rows.includes(path) && !changed.includes(path))
  yield* completed(all, sheets, texts)
}

function* asTheyAre(parts: BookParts, wanted: (path: string) => boolean): Generator<ZipPart> {
  for (const [name, bytes] of Object.entries(parts)) if (wanted(name)) yield { name, pieces: [bytes] }
}

const changed = [sheetPath(0), textsPath, namesPath]

function* completed(parts: BookParts, sheets: NamedSheet[], texts: BookTexts): Generator<ZipPart> {
  const names = partText(parts, namesPath).replace('<calcPr', () => `${definedNames(sheets)}<calcPr`)
  yield { name: namesPath, pieces: [names] }
  const [before = '', after = ''] = partText(parts, textsPath)
    .replaceAll(/ (?:uniqueC|c)ount="\d+"/g, '')
    .split('</sst>')
  yield { name: textsPath, pieces: [before, texts.elements(), `</sst>${after}`] }
}
