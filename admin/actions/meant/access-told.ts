import type { Member } from '../../../domain/access/actor/actor.ts'
import type { AccessMeant } from '../../../domain/access/meant/access.ts'
import type { SightChange } from '../../../domain/access/settings/effect/sight.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { subjectOf } from '../../guard/titles/varying.ts'
import { fieldsFor } from '../fields.ts'
import type { TableCell, TableView } from '../form-view.ts'
import { effectTables } from '../levels/effect-view.ts'
import { peopleCell } from './people-told.ts'

/** The most things that are named. */
const mostThings = 30

/** What people see then or not any more, of what whoever asks sees; and what they gain and lose besides. For one person it is not said who. */
export async function accessTold(
  actor: Member,
  { sight, effect }: AccessMeant,
  db: object,
  ofOne = false,
): Promise<TableView[]> {
  const names = await thingsNamed(actor, sight, db)
  const tables = [false, true].map((gains) => {
    const those = sight.filter((one) => one.gains === gains && names.has(one.id))
    return sightTable(actor, those, names, { gains, ofOne })
  })
  return [...tables.filter(({ rows }) => rows.length > 0), ...effectTables(actor, effect, ofOne)]
}

function sightTable(
  actor: Member,
  sight: SightChange[],
  names: Map<string, string>,
  { gains, ofOne }: { gains: boolean; ofOne: boolean },
): TableView {
  const { say } = fieldsFor(actor)
  const inOrder = sight
    .map(({ id, people }) => [names.get(id) ?? '', people.map(({ name }) => name ?? '')] as const)
    .toSorted(([one], [other]) => one.localeCompare(other, actor.locale))
  const rows = inOrder
    .slice(0, mostThings)
    .map(([name, people]): TableCell[] => (ofOne ? [name] : [name, peopleCell(actor, people)]))
  const left = inOrder.length - rows.length
  if (left > 0) rows.push([say('meant-more', { count: left })])
  const columns = [say('several-what'), ...(ofOne ? [] : [say('meant-who')])]
  return { heading: say(gains ? 'seen-then' : 'not-seen-any-more'), columns, rows }
}

/** What things are called that whoever asks sees; of an organisation all that it has is meant. */
async function thingsNamed(actor: Member, sight: SightChange[], db: object): Promise<Map<string, string>> {
  const { say } = fieldsFor(actor)
  const word = speaker(labels, actor.locale)
  const named = new Map<string, string>()
  for (const kind of new Set(sight.map((one) => one.kind))) {
    const ids = sight.filter((one) => one.kind === kind).map(({ id }) => id)
    for (const [id, name] of await titlesById(actor, subjectOf(kind), ids, db))
      named.set(id, kind === 'organisation' ? say('meant-all-of', { name }) : `${word(`ResourceKind.${kind}`)} ${name}`)
  }
  return named
}
