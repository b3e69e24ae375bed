import type { Prisma } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Work } from '../../../domain/act.ts'
import type { RowChange } from '../../../domain/several/rows.ts'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import type { TableRow } from '../../guard/table.ts'
import { asCell } from '../../guard/writing/meant.ts'
import { changeIn } from '../../guard/writing/writing.ts'
import { asRefusal } from './refused.ts'

/** Writes columns of one of several rows as its plain form would, with all that guards that. Returns what changed, and what saving it in the
 *  form would tell. */
export async function changeColumns(
  work: Work,
  actor: Member,
  [subject, id]: [Prisma.ModelName, string],
  values: Record<string, unknown>,
): Promise<RowChange[]> {
  try {
    const of = definitionOf(subject)
    const tell = await of.consequences?.(work, actor, id)
    const changed = await changeIn(work, actor, of, id, values)
    const meanings = tell ? await tell(changed) : []
    const plain = (one: TableRow, name: string) => (one[name] ?? null) as RowChange['now']
    return changed.names.map((name) => ({
      ...{ name, before: plain(changed.before, name), now: plain(changed.row, name) },
      means: meanings.filter(({ column }) => column === name).map((one) => (one.all ? asCell(one) : one.text)),
    }))
  } catch (error) {
    throw asRefusal(error)
  }
}

/** A row as the member sees it, in the transaction at hand; nothing where they do not. */
export async function rowIn(work: Work, actor: Member, subject: Prisma.ModelName, id: string) {
  const [row] = await rows(ask(actor, definitionOf(subject), work.db), { where: [{ id }] })
  return row
}
