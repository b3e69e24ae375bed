import type { Member } from '../../domain/access/actor/actor.ts'
import { can } from '../../domain/access/scope.ts'
import { allowedOnRows } from '../../domain/access/seen-on-rows.ts'
import type { Action } from '../../domain/access/vocabulary.ts'
import { definitionOf, type ModelDefinition } from '../guard/definition.ts'
import { possible } from '../guard/possible.ts'
import { ask, rows } from '../guard/reading.ts'
import type { TableRow } from '../guard/table.ts'
import { titlesOf } from '../guard/titles/titles.ts'
import type { OfferedVerb } from '../page/view.ts'
import type { FurtherVerb, HomeList } from './list.ts'

type Offered = Map<string, OfferedVerb[]>

/** What can be done with each of some rows (by its id) of a concern, as far as the member may, and as it fits the row as it is. */
export async function verbsOn(actor: Member, { subject, verbs = [] }: HomeList, found: TableRow[]): Promise<Offered> {
  if (found.length === 0 || verbs.length === 0) return new Map()
  const of = definitionOf(subject)
  const own = await offerOn(
    actor,
    of,
    verbs.filter((verb) => typeof verb === 'string'),
    found,
  )
  const offered: Offered[] = [own]
  for (const verb of verbs.filter((verb) => typeof verb !== 'string'))
    offered.push(
      verb.name === 'new' ? await beginning(actor, of, verb, found) : await onWhatItLeadsTo(actor, verb, found),
    )
  return new Map(found.map(({ id }) => [id, offered.flatMap((each) => each.get(id) ?? [])]))
}

async function offerOn(actor: Member, of: ModelDefinition, names: string[], found: TableRow[]): Promise<Offered> {
  const { subject } = of
  const known = names.map((name) => verbNamed(of, name))
  const possibly = known.filter(({ may }) => possible(actor, may, subject))
  const actions = [...new Set(possibly.map(({ may }) => may))]
  const ids = found.map(({ id }) => id)
  const mayOn = await allowedOnRows(actor, subject, ids, actions)
  const titles = await titlesOf(actor, of, found)
  const offerFor = (row: TableRow) =>
    possibly
      .filter(({ may, fits }) => mayOn(row.id, may) && (fits?.(row, actor) ?? true))
      .map(({ name }) => ({ name, resourceId: subject, about: { id: row.id, title: titles.get(row.id) ?? '' } }))
  return new Map(found.map((row) => [row.id, offerFor(row)]))
}

type Known = { name: string; may: Action; fits?(row: Record<string, unknown>, actor: Member): boolean }

/** A verb of a model by its name, or the form that changes a row. Throws TypeError for one that there is not. */
function verbNamed({ subject, verbs, update }: ModelDefinition, name: string): Known {
  if (name === 'edit' && update) return { name, may: 'update' }
  const verb = verbs?.find((one) => one.name === name)
  if (!verb) throw new TypeError(`${subject} has no verb ${name}`)
  return verb
}

async function onWhatItLeadsTo(
  actor: Member,
  { name, of: subject, by }: FurtherVerb,
  found: TableRow[],
): Promise<Offered> {
  const of = definitionOf(subject)
  const ids = found.flatMap((row) => (typeof row[by] === 'string' ? [row[by]] : []))
  const led = ids.length > 0 ? await rows(ask(actor, of), { where: [{ id: { in: ids } }] }) : []
  const offered = await offerOn(actor, of, [name], led)
  return new Map(found.map((row) => [row.id, offered.get(String(row[by])) ?? []]))
}

/** What begins with the row: it may be made of what is known of it. */
async function beginning(
  actor: Member,
  of: ModelDefinition,
  { name, of: subject, by }: FurtherVerb,
  found: TableRow[],
): Promise<Offered> {
  const made = definitionOf(subject)
  if (!made.create || !possible(actor, 'create', subject)) return new Map()
  const titles = await titlesOf(actor, of, found)
  const offerFor = (row: TableRow): OfferedVerb[] => {
    const begins = { name: by, id: row.id, title: titles.get(row.id) ?? '' }
    return can(actor, 'create', subject, begun(actor, made, by, row)) ? [{ name, resourceId: subject, begins }] : []
  }
  return new Map(found.map((row) => [row.id, offerFor(row)]))
}

function begun({ membershipId }: Member, { columns, author }: ModelDefinition, by: string, row: TableRow) {
  const owners = (['organisationId', 'productId', 'projectId'] satisfies string[]).filter((name) => columns[name])
  const known = Object.fromEntries(owners.map((name) => [name, row[name] ?? null]))
  return { ...known, [by]: row.id, ...(author && { [author]: membershipId }) }
}
