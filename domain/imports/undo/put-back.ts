import type { ImportLine } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import type { Work } from '../../act.ts'
import { NotAllowed } from '../../refusals.ts'
import type { ImportedSubject } from '../kinds/fields-of.ts'
import type { Onwards, PlainRow } from '../kinds/planned.ts'
import { changePlanned } from '../people/write-people.ts'
import { changeRowOf, rowsOf } from '../rows/table.ts'

/** Puts what an import has changed back to what it was, with the rights of whoever undoes it. Throws NotAllowed, and what the verbs throw. */
export async function putBack(work: Work, actor: Member, lines: ImportLine[], onwards: Onwards): Promise<void> {
  for (const { subject, rowId, before } of lines) {
    const id = rowId as string
    const values = before as PlainRow
    if (subject === 'Membership') await changePlanned(work, { actor }, id, values)
    else await putBackRow(work, actor, subject as ImportedSubject, id, values)
    await onwards(1)
  }
}

async function putBackRow(work: Work, actor: Member, subject: ImportedSubject, id: string, before: PlainRow) {
  const [row] = await rowsOf(work.db, subject, { id })
  if (!row) return
  const isOpen = Object.keys(before).every((name) => can(actor, 'update', subject, row, name))
  if (!isOpen) throw new NotAllowed(`update-${subject}`)
  await changeRowOf(work, subject, row, before)
}
