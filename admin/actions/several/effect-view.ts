import type { Prisma } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { NotAllowed, NotFound } from '../../../domain/refusals.ts'
import type { SeveralNotAgreed } from '../../../domain/several/not-agreed.ts'
import type { RowChange, RowsEffect } from '../../../domain/several/rows.ts'
import { definitionOf } from '../../guard/definition.ts'
import { distinguishTitles } from '../../guard/titles/namesakes.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { valueInWords } from '../../guard/writing/concurrent-change.ts'
import { columnLabel } from '../../texts/labels.ts'
import { fieldsFor } from '../fields.ts'
import type { TableCell, VerbPreview } from '../form-view.ts'
import { reasonOf } from './refused.ts'

/** Tells a change: what changes, what it was, and what it is then. */
export type TellChange = (actor: Member, change: RowChange) => Promise<[what: string, before: string, now: string]>

/** A change of a column, in the words of its values. */
export function tellColumn(subject: Prisma.ModelName): TellChange {
  return async (actor, { name, before, now }) => {
    const column = definitionOf(subject).columns[name]
    const words = (value: RowChange['now']) => valueInWords({ actor, db: undefined }, column, value)
    return [column ? columnLabel(column, actor.locale) : name, await words(before), await words(now)]
  }
}

/** What a verb on several rows would do, as tables: what is refused and why, what changes of each, and how many stay as they are. */
export async function rowsPreview(
  actor: Member,
  subject: Prisma.ModelName,
  { effect, agreed }: SeveralNotAgreed<RowsEffect>,
  tell: TellChange,
): Promise<VerbPreview> {
  const { say } = fieldsFor(actor)
  const { changed, same, refused } = effect
  const ids = [...changed, ...same, ...refused].map(({ id }) => id)
  const known = await titlesById(actor, subject, ids)
  const of = definitionOf(subject)
  const titles = await distinguishTitles(actor, of, known)
  const unseen = say('cannot-be-seen')
  const called = (id: string) => titles.get(id) || unseen
  const inOrder = <Row extends { id: string }>(rows: Row[]) =>
    rows.toSorted((one, other) => called(one.id).localeCompare(called(other.id), actor.locale))
  // Whoever sees a row may be told that it is theirs to read alone.
  const why = (id: string, refusal: (typeof refused)[number]['refusal']) =>
    reasonOf(actor, refusal instanceof NotFound && known.has(id) ? new NotAllowed('update') : refusal)
  const changes: string[][] = []
  const meanings: TableCell[][] = []
  for (const { id, changes: those } of inOrder(changed))
    for (const [at, change] of those.entries()) {
      changes.push([at === 0 ? called(id) : '', ...(await tell(actor, change))])
      for (const text of change.means ?? []) meanings.push([called(id), text])
    }
  const title = of.columns[of.title]
  const row = title ? columnLabel(title, actor.locale) : ''
  const tables = [
    {
      ...{ heading: say('several-refusals'), columns: [row, say('several-why')] },
      rows: inOrder(refused).map(({ id, refusal }) => [called(id), why(id, refusal)]),
    },
    {
      ...{
        heading: say('several-changes'),
        columns: [row, say('several-what'), say('several-before'), say('several-now')],
      },
      rows: changes,
    },
    { heading: say('several-means'), columns: [row, say('several-what')], rows: meanings },
    { heading: say('several-same'), columns: [row], rows: inOrder(same).map(({ id }) => [called(id)]) },
  ]
  const counts = { changed: changed.length, refused: refused.length }
  const text = refused.length > 0 ? 'rows-refused' : changed.length > 0 ? 'rows-effect' : 'rows-nothing'
  const button = say(refused.length > 0 || changed.length === 0 ? 'share-several-button' : 'rows-save')
  return { text: say(text, counts), tables: tables.filter(({ rows }) => rows.length > 0), agreed, button }
}
