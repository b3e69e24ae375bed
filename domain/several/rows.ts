import type { Member } from '../access/actor/actor.ts'
import { act, type Work } from '../act.ts'
import type { Once } from '../once.ts'
import { Invalid, Refusal } from '../refusals.ts'
import { mustBeAgreed, type SeveralDone } from './not-agreed.ts'

/** The most rows that are changed at once: they have to be read before they are agreed to, and are changed in one transaction. */
export const mostRows = 100

/** What changes about a row, from what to what, as plain data; `means`: what that means beyond the row, in words,
 *  with all names where the words have only the first of them. */
export type RowChange = {
  name: string
  before: string | number | boolean | null
  now: string | number | boolean | null
  means?: (string | { text: string; all: string[]; rest?: string })[]
}
type OfRow = { id: string }

/** What is done with several rows: those that change and how, those that are so already, and those that are refused. */
export type RowsEffect = SeveralDone & {
  changed: (OfRow & { changes: RowChange[] })[]
  same: OfRow[]
  refused: (OfRow & { refusal: Refusal })[]
}

/** Some rows (uuids), and what was `said` to be done with them, as plain data; `agreed`: what was shown of what that does. What was agreed to of one
 *  thing that is said is not agreed to of another. */
export type SeveralRows = { ids: string[]; said: object; agreed?: string | undefined; hold?: HoldRows | undefined }

/** Takes what is changed with rows (uuids) beside them, before the first of them and in one order for everybody: taken with each row it is taken in the
 *  order of that, and of two who do it with others at the same moment neither could go on. */
export type HoldRows = (work: Work, ids: string[]) => Promise<void>

/** How many rows were changed, and how many were so already. */
export type RowsDone = { changed: number; same: number }

/**
 * Does the same with several rows, all of them or none, in the order of their ids: two who do it at the same moment wait for one another.
 * `one` does it with a single row and returns what that changes; what it refuses is taken back alone, so that the others can be tried after it.
 * Throws SeveralNotAgreed with what it does, until that is sent along, and where anything is refused; Invalid on `ids` for too many. Done once
 * under a key. Source: docs/decisions/0045-a-dry-run-is-the-work-taken-back.md.
 */
export async function withSeveral(
  actor: Member,
  { ids, said, agreed, hold }: SeveralRows,
  one: (work: Work, id: string) => Promise<RowChange[]>,
  once?: Once,
): Promise<RowsDone> {
  const chosen = [...new Set(ids.map((id) => id.toLowerCase()))].toSorted()
  if (chosen.length > mostRows)
    throw new Invalid({ ids: 'too-many-rows' }, { ids: { most: mostRows, count: chosen.length } })
  const done = async (work: Work): Promise<RowsDone> => {
    await hold?.(work, chosen)
    const effect: RowsEffect = { changed: [], same: [], refused: [] }
    for (const id of chosen) await tried(work, effect, id, one)
    // What was not agreed to is taken back with the transaction: the dry run is the work itself.
    mustBeAgreed(effect, [said, countsOf(effect)], agreed)
    return { changed: effect.changed.length, same: effect.same.length }
  }
  return act(actor, done, { once })
}

async function tried(
  work: Work,
  effect: RowsEffect,
  id: string,
  one: (work: Work, id: string) => Promise<RowChange[]>,
): Promise<void> {
  await work.db.$executeRaw`savepoint one_row`
  try {
    const changes = await one(work, id)
    if (changes.length > 0) effect.changed.push({ id, changes })
    else effect.same.push({ id })
    await work.db.$executeRaw`release savepoint one_row`
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    await work.db.$executeRaw`rollback to savepoint one_row`
    effect.refused.push({ id, refusal })
  }
}

/** Of a refusal the words do not count. */
const countsOf = ({ changed, same, refused }: RowsEffect) => [
  changed.map(({ id, changes }) => [
    id,
    changes.map(({ name, before, now, means = [] }) => [name, before, now, ...means]),
  ]),
  same.map(({ id }) => id),
  refused.map(({ id, refusal }) => [id, refusal.code]),
]
