import type { Catalogue } from '../../words/catalogue.ts'
import type { Column } from '../guard/columns.ts'
import { type Asking, type Part, rows, seen } from '../guard/reading.ts'
import type { Row } from '../guard/table.ts'
import { titlesById } from '../guard/titles.ts'
import { columnTexts } from '../texts/columns.text.ts'
import { valueTexts } from '../texts/values.text.ts'

type Cell = string | number | boolean | null
const atOnce = 500

/** What the columns that the member may see are called, in their language. */
export function headersOf(asking: Asking): string[] {
  const words: Catalogue['en'] = columnTexts[asking.actor.locale]
  return columnsOf(asking).map(({ name }) => words[name] ?? name)
}

/** The rows of a list as lines, read in pieces; what leads to another row is told by that row's title. */
export async function* linesOf(asking: Asking, part: Part): AsyncGenerator<Cell[]> {
  const columns = columnsOf(asking)
  for (let skip = 0; ; skip += atOnce) {
    const found = await rows(asking, { ...part, skip, take: atOnce })
    const titles = await titlesIn(asking, columns, found)
    for (const row of found) yield columns.map((column) => cell(row[column.name], column, titles, asking))
    if (found.length < atOnce) return
  }
}

function columnsOf(asking: Asking): Column[] {
  const { always, sometimes } = seen(asking)
  return Object.values(asking.of.columns).filter(({ name }) => always.includes(name) || sometimes.includes(name))
}

async function titlesIn({ actor }: Asking, columns: Column[], found: Row[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const { name, target } of columns) {
    const ids = found.map((row) => row[name]).filter((id): id is string => typeof id === 'string')
    if (target) for (const [id, title] of await titlesById(actor, target, ids)) titles.set(id, title)
  }
  return titles
}

function cell(value: unknown, { kind }: Column, titles: Map<string, string>, { actor }: Asking): Cell {
  const words: Catalogue['en'] = valueTexts[actor.locale]
  if (value === null || value === undefined) return null
  if (Array.isArray(value)) return value.map((one) => words[String(one)] ?? String(one)).join(', ')
  if (kind === 'reference') return titles.get(String(value)) ?? null
  if (kind === 'choice') return words[String(value)] ?? String(value)
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}
