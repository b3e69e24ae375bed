import type { Import, ImportLine, Prisma } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import type { Work } from '../../act.ts'
import { rowsOf } from '../rows/table.ts'
import { isAsWritten } from './as-written.ts'
import { hanging } from './hanging.ts'
import { mayUndo } from './may-undo.ts'

/** Those of an import's lines whose rows somebody has changed since, or added something to, or who have come in; and those that whoever
 *  undoes it does not reach any more, or may not undo. */
export async function changedSince(
  { db }: Work,
  actor: Member,
  found: Import,
  lines: ImportLine[],
): Promise<ImportLine[]> {
  const wrong = new Set<ImportLine>()
  const made = lines.filter(({ effect }) => effect === 'make').map(({ rowId }) => rowId as string)
  for (const subject of new Set(lines.map((one) => one.subject as Prisma.ModelName))) {
    const ofSubject = lines.filter((one) => one.subject === subject)
    const ids = ofSubject.map(({ rowId }) => rowId as string)
    const rows = await rowsOf(db, subject, { id: { in: ids } })
    const reached = await rowsOf(db, subject, { AND: [{ id: { in: ids } }, scope(actor, 'read', subject)] })
    const held = await hanging(db, subject, ids, made, found.finishedAt ?? new Date())
    const known = new Map(rows.map((row) => [row.id, row]))
    const within = new Set(reached.map(({ id }) => id))
    for (const line of ofSubject) {
      const row = known.get(line.rowId as string)
      // What has been deleted since needs no undoing.
      if (!row) continue
      const isHeld = line.effect === 'make' && held.has(row.id)
      if (!within.has(row.id) || !isAsWritten(row, line) || isHeld || !mayUndo(actor, row, line)) wrong.add(line)
    }
  }
  return lines.filter((line) => wrong.has(line)).toReversed()
}
