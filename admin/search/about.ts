import type { Member } from '../../domain/access/actor/actor.ts'
import { formats } from '../../words/dates.ts'
import type { ModelColumn } from '../guard/columns.ts'
import type { ModelDefinition } from '../guard/definition.ts'
import { isId } from '../guard/filters/value.ts'
import type { TableRow } from '../guard/table.ts'
import { titlesById } from '../guard/titles/titles.ts'
import { choiceLabel, columnLabel } from '../texts/labels.ts'

/** What tells each of some rows apart from its namesakes, by id: where it belongs, an address, its state; as far as the reader sees it. */
export async function aboutEach(actor: Member, of: ModelDefinition, found: TableRow[]): Promise<Map<string, string[]>> {
  const columns = (of.found?.tells ?? []).flatMap((name) => of.columns[name] ?? [])
  const names = await namesIn(actor, columns, found)
  const ids = found.map(({ id }) => id)
  const made = await Promise.all((of.found?.made ?? []).map((name) => of.made?.[name]?.make(actor, ids)))
  return new Map(
    found.map((row) => {
      const told = columns.map((column) => names.get(String(row[column.name])) ?? tell(actor, column, row[column.name]))
      return [row.id, [...told, ...made.map((one) => one?.get(row.id) ?? '')].filter(Boolean)]
    }),
  )
}

/** What the rows lead to is called. */
async function namesIn(actor: Member, columns: ModelColumn[], found: TableRow[]): Promise<Map<string, string>> {
  const each = columns.flatMap(({ name, target }) =>
    target ? [{ target, ids: found.map((row) => row[name]).filter(isId) }] : [],
  )
  const named = await Promise.all(each.map(({ target, ids }) => titlesById(actor, target, ids)))
  return new Map(named.flatMap((names) => [...names]))
}

/** A value in words; a moment and a yes only say that it is so. */
function tell({ locale, timeZone }: Member, column: ModelColumn, value: unknown): string {
  if (value === null || value === undefined || value === false) return ''
  switch (column.kind) {
    case 'choice':
      return choiceLabel(column, String(value), locale)
    case 'day':
      return formats(locale, timeZone).day(String(value))
    case 'yes':
    case 'moment':
      return columnLabel(column, locale)
    case 'text':
      return String(value)
    default:
      return ''
  }
}
