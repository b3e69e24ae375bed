import type { Member } from '../../domain/access/actor/actor.ts'
import { formats } from '../../words/dates.ts'
import type { ModelColumns } from '../guard/columns.ts'
import { definitionOf, type ModelDefinition } from '../guard/definition.ts'
import type { TableRow } from '../guard/table.ts'
import { titlesById, titlesOf } from '../guard/titles/titles.ts'
import { subjectOf } from '../guard/titles/varying.ts'
import { choiceLabel, hiddenLabel } from '../texts/labels.ts'
import type { HomeList } from './list.ts'

/** What is told of a row of a concern: what it is called, what else there is to know, since or until when, and where it leads. */
export type RowInWords = { title: string; about: string; when: string; href: string }

/** Tells rows of a concern in the member's words, in their order. */
export async function tellRows(actor: Member, concern: HomeList, found: TableRow[]): Promise<RowInWords[]> {
  const { subject, when, about, action = 'show' } = concern
  const of = definitionOf(subject)
  const titles = await titlesOf(actor, of, found)
  const names = await namesOf(actor, of, found, [...about, ...(of.between ?? [])])
  const hidden = hiddenLabel(actor.locale)
  const teller = tellerOf(actor, of, names, hidden)
  const near = nearFor(actor)
  const titleOf = (row: TableRow) =>
    of.between
      ? teller(of.between[0], row)
      : titles.get(row.id) || ([null, ''].includes(row[of.title] as null) ? '–' : hidden)
  return found.map((row) => ({
    title: titleOf(row),
    about: about
      .map((column) => teller(column, row))
      .filter(Boolean)
      .join(' · '),
    when: when ? near(String(row[when])) : '',
    href: `/admin/resources/${subject}/records/${row.id}/${action}`,
  }))
}

/** The titles of all that the rows lead to by these columns. */
async function namesOf(actor: Member, of: ModelDefinition, found: TableRow[], about: string[]) {
  const names = new Map<string, string>()
  for (const column of about) {
    const led = found.flatMap((row) =>
      typeof row[column] === 'string' ? [{ id: row[column], to: targetOf(of, column, row) }] : [],
    )
    for (const target of new Set(led.map(({ to }) => to))) {
      const ids = led.filter(({ to }) => to === target).map(({ id }) => id)
      if (target) for (const [id, title] of await titlesById(actor, target, ids)) names.set(id, title)
    }
  }
  return names
}

/** The model that a column of a row leads to, where it leads to one. */
function targetOf(
  { columns, varying = {} }: { columns: ModelColumns; varying?: ModelDefinition['varying'] },
  column: string,
  row: TableRow,
) {
  const kind = varying[column]
  return kind ? subjectOf(row[kind]) : columns[column]?.target
}

/** Tells a value of a column: in words of its own, the title of what it leads to, a choice in the reader's words, a text as it is; what
 *  they may not see by the word for that. */
function tellerOf(actor: Member, of: ModelDefinition, names: Map<string, string>, hidden: string) {
  const { columns, told = {} } = of
  return (column: string, row: TableRow): string => {
    if (row[column] === undefined) return hidden
    const value = told[column]?.(row, actor) ?? row[column]
    const text = typeof value === 'string' ? value : ''
    if (targetOf(of, column, row)) return text && (names.get(text) ?? hidden)
    return columns[column]?.choice ? choiceLabel(columns[column], text, actor.locale) : text
  }
}

function nearFor({ locale, timeZone }: Member) {
  const { near, ago } = formats(locale, timeZone)
  return (value: string) => (value.length === 10 ? near(value) : ago(new Date(value)))
}
