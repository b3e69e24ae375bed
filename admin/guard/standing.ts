import type { Member } from '../../domain/access/actor/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import type { Condition } from '../../domain/access/vocabulary.ts'
import type { StandsOn, Through } from '../../domain/nouns/declaration/standing.ts'
import { definitionOf } from './definition.ts'
import { possible } from './possible.ts'
import { type Asking, ask, rows, seen } from './reading.ts'

/** What leads on to others is followed for so many rows at most. */
const mostLeading = 2_000

/** The conditions under which rows stand on the page of a row (its id), as far as the member sees by what they lead there; null where that is
 *  hidden from them on all rows. */
export async function standsThere(asking: Asking, standing: StandsOn, id: string): Promise<Condition[] | null> {
  const { by, through } = standing
  if (!isSeen(asking, by)) return null
  const isTold = scope(asking.actor, 'read', asking.of.subject, by)
  if (!through) return [isTold, { [by]: id }]
  const ids = await Promise.all(through.map((one) => leadingTo(asking.actor, one, [id])))
  const any = [{ [by]: { in: ids.flat() } }, ...(await further(asking, standing, id))]
  return [isTold, { OR: any }]
}

/** Whether the member sees a column on some rows at least. */
export function isSeen(asking: Pick<Asking, 'actor' | 'of'>, column: string): boolean {
  const { always, sometimes } = seen(asking, [column])
  return always.length + sometimes.length > 0
}

async function leadingTo(actor: Member, { subject, by, leads = 'id', from }: Through, ids: string[]) {
  const values = from ? await leadingTo(actor, from, ids) : ids
  if (values.length === 0 || !possible(actor, 'read', subject)) return []
  const where = [scope(actor, 'read', subject, by), { [by]: { in: values } }]
  const part = { where, orderBy: [{ id: 'asc' as const }], take: mostLeading }
  const found: Record<string, unknown>[] = await rows(ask(actor, definitionOf(subject)), part, [by, leads])
  return found.flatMap((row): string[] => (typeof row[leads] === 'string' ? [row[leads]] : []))
}

/** What belongs on the page of such a row as well, if it is one. */
async function further({ actor, of }: Asking, { on, also }: StandsOn, id: string): Promise<Condition[]> {
  if (!also) return []
  const isSuch = await rows(
    ask(actor, definitionOf(on)),
    { where: [{ id }, also.onPagesOf] },
    Object.keys(also.onPagesOf),
  )
  if (isSuch.length === 0) return []
  const told = Object.keys(also.rows).map((name) => scope(actor, 'read', of.subject, name))
  return [{ AND: [...told, also.rows] }]
}
