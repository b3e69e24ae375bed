import type { Member } from '../../../domain/access/actor/actor.ts'
import { lookAtAccess } from '../../../domain/access/meant/access.ts'
import { peopleOfGrants } from '../../../domain/access/meant/people.ts'
import { scope } from '../../../domain/access/scope.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import type { Work } from '../../../domain/act.ts'
import { joined, speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import type { TableCell } from '../../actions/form-view.ts'
import { firstNames, peopleCell, unfolding } from '../../actions/meant/people-told.ts'
import { meaningTexts } from '../../texts/problems/meanings.text.ts'
import { definitions, type ModelDefinition } from '../definition.ts'
import { isId } from '../filters/value.ts'
import { ask, count, rows } from '../reading.ts'
import { titleOrder, titlesOf } from '../titles/titles.ts'

/** What deleting rows of a model means that is its own: told beside what follows from the references to them. */
export type HangingMore = (work: Work, actor: Member, ids: string[]) => Promise<string[]>

const texts = joined(labels, meaningTexts)
/** The most rows of a kind that are named. */
const mostNamed = 500
const longest = 60

/**
 * Looks at what hangs on rows (uuids) before they are deleted; what is returned tells, after it, what goes with them, what stays without them, which shares
 * end and who does not see what any more: of what whoever deletes them sees, as the schema says what becomes of a reference.
 */
export async function hangingOn(
  work: Work,
  actor: Member,
  of: ModelDefinition,
  ids: string[],
): Promise<() => Promise<TableCell[]>> {
  const known = ids.filter(isId)
  const lines = [...(await referring(work, actor, of, known)), ...((await of.hanging?.(work, actor, known)) ?? [])]
  const on = { resourceId: { in: known } }
  const shares = await work.db.grant.count({
    where: { AND: [on, { suspendedAt: null }, scope(actor, 'read', 'Grant')] },
  })
  const people = await peopleOfGrants(work.db, on)
  const access = people.length > 0 ? await lookAtAccess(work.db, actor, people) : undefined
  return async () => {
    const say = speaker(texts, actor.locale)
    const sight = (await access?.())?.sight ?? []
    const those = sight.filter(({ gains }) => !gains).flatMap((one) => one.people)
    const losing = new Map(those.map(({ key, name }) => [key, name ?? '']))
    return [
      ...lines,
      ...(shares > 0 ? [say('shares-end-with', { count: shares })] : []),
      ...(losing.size > 0
        ? [peopleCell(actor, [...losing.values()], { around: (who) => say('not-seen-by', { who }) })]
        : []),
    ]
  }
}

/** What refers to the rows, kind by kind: what is deleted with them, and what stays. */
async function referring(work: Work, actor: Member, of: ModelDefinition, ids: string[]): Promise<TableCell[]> {
  const say = speaker(texts, actor.locale)
  const lines: TableCell[] = []
  for (const other of definitions())
    for (const [becomes, text] of [
      ['Cascade', 'gone-with'],
      ['SetNull', 'left-without'],
    ] as const) {
      const where = { OR: columnsTo(other, of, becomes).map((name) => seenIn(actor, other, name, ids)) }
      if (where.OR.length === 0) continue
      const asking = ask(actor, other, work.db)
      const number = await count(asking, [where])
      if (number === 0) continue
      const order = [titleOrder(other), { id: 'asc' as const }]
      const first = await rows(asking, { where: [where], orderBy: order, take: mostNamed }, [other.title])
      const names = [...(await titlesOf(actor, other, first, work.db)).values()].filter(Boolean).map(shortened)
      const what = `${say(`Subject.${other.subject}` as Label)} (${number})`
      const told = say(text, { what: names.length > 0 ? `${what}: ${firstOf(names, number)}` : what })
      const left = number - names.length
      lines.push(unfolding(told, names, left > 0 ? say('further-ones', { count: left }) : undefined))
    }
  return lines
}

/** The columns of a model that lead to another one, and of which this becomes when it is deleted. */
function columnsTo(other: ModelDefinition, of: ModelDefinition, becomes: 'Cascade' | 'SetNull'): string[] {
  return other.model.fields
    .filter((field) => field.type === of.subject && field.relationOnDelete === becomes)
    .flatMap((field) => field.relationFromFields?.[0] ?? [])
}

const seenIn = (actor: Member, other: ModelDefinition, name: string, ids: string[]): Condition => ({
  AND: [{ [name]: { in: ids } }, scope(actor, 'read', other.subject, name)],
})

const firstOf = (names: string[], number: number): string =>
  [...names.slice(0, firstNames), ...(number > Math.min(names.length, firstNames) ? ['…'] : [])].join(', ')

const shortened = (name: string) => (name.length > longest ? `${name.slice(0, longest)} …` : name)
