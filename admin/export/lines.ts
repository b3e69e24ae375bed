import { harmless } from '../../words/formula.ts'
import type { ModelColumn } from '../guard/columns.ts'
import { atOneMoment } from '../guard/moment.ts'
import { type Asking, type Part, rows, seen } from '../guard/reading.ts'
import type { TableRow } from '../guard/table.ts'
import { titlesById } from '../guard/titles/titles.ts'
import { choiceLabel, columnLabel, hiddenLabel, sizeLabel } from '../texts/labels.ts'

export type ExportedValue = string | number | boolean | null
const atOnce = 1000

/** What the columns that the member may see are called, in their language; with `asked` those of them, in that order, after the title. */
export function headersOf(asking: Asking, asked?: string[]): string[] {
  const { of, actor } = asking
  const label = (name: string) => (of.sizes?.includes(name) ? sizeLabel : columnLabel)
  return columnsOf(asking, asked).map((column) => label(column.name)(column, actor.locale))
}

/**
 * Hands the rows of a list over as lines, all of them as of one moment; what leads to another row is told by that row's title.
 * They can be read until the work ends: those of a long list a piece at a time, over a connection of their own.
 */
export async function withLines(
  asking: Asking,
  part: Part,
  work: (lines: AsyncIterable<ExportedValue[]>) => Promise<void>,
  asked?: string[],
): Promise<void> {
  const few = await rows(asking, { ...part, take: atOnce + 1 })
  if (few.length <= atOnce) return work(linesOf(asking, few, asked))
  return atOneMoment(asking, (moment) => work(linesOfPart(moment, part, asked)))
}

/** The rows of a list as lines, a piece at a time: of one moment, where they are asked for in its transaction. */
export async function* linesOfPart(asking: Asking, part: Part, asked?: string[]): AsyncGenerator<ExportedValue[]> {
  for (let skip = 0; ; skip += atOnce) {
    const found = await rows(asking, { ...part, skip, take: atOnce })
    yield* linesOf(asking, found, asked)
    if (found.length < atOnce) return
  }
}

async function* linesOf(asking: Asking, found: TableRow[], asked?: string[]): AsyncGenerator<ExportedValue[]> {
  const columns = columnsOf(asking, asked)
  const titles = await titlesIn(asking, columns, found)
  for (const row of found) yield columns.map((column) => cell(row[column.name], column, titles, asking))
}

function columnsOf(asking: Asking, asked?: string[]): ModelColumn[] {
  const { of } = asking
  const { always, sometimes } = seen(asking)
  const known = Object.values(of.columns).filter(({ name }) => always.includes(name) || sometimes.includes(name))
  if (!asked) return known
  // As in the list: what rows are called by comes first, and what somebody does not see is not there, whoever made the address.
  return [...new Set([of.title, ...asked])].flatMap((wanted) => known.find(({ name }) => name === wanted) ?? [])
}

async function titlesIn(
  { actor, db }: Asking,
  columns: ModelColumn[],
  found: TableRow[],
): Promise<Map<string, string>> {
  const titles = new Map<string, string>()
  for (const { name, target } of columns) {
    const ids = found.map((row) => row[name]).filter((id): id is string => typeof id === 'string')
    if (target) for (const [id, title] of await titlesById(actor, target, ids, db)) titles.set(id, title)
  }
  return titles
}

function cell(value: unknown, column: ModelColumn, titles: Map<string, string>, { actor }: Asking): ExportedValue {
  const { kind } = column
  const word = (one: unknown) => choiceLabel(column, String(one), actor.locale)
  if (value === null) return null
  if (value === undefined) return hiddenLabel(actor.locale)
  if (Array.isArray(value)) return harmless(value.map(word).join(', '))
  if (kind === 'reference') return harmless(titles.get(String(value)) ?? hiddenLabel(actor.locale))
  if (kind === 'choice') return harmless(word(value))
  return typeof value === 'number' || typeof value === 'boolean' ? value : harmless(String(value))
}
