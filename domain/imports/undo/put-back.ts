import type { ImportLine } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import type { Work } from '../../act.ts'
import type { ImportedSubject } from '../kinds/fields-of.ts'
import type { Onwards, PlainRow } from '../kinds/planned.ts'
import { changePlanned } from '../people/write-people.ts'
import { changeRowOf, rowsOf } from '../rows/table.ts'

/** Puts what an import has changed back to what it was; of members by the verbs, with the rights of whoever undoes it. Throws what these throw. */
export async function putBack(work: Work, actor: Member, lines: ImportLine[], onwards: Onwards): Promise<void> {
  for (const { subject, rowId, before } of lines) {
    const id = rowId as string
    const values = before as PlainRow
    if (subject === 'Membership') await changePlanned(work, { actor }, id, values)
    else await putBackRow(work, subject as ImportedSubject, id, values)
    await onwards(1)
  }
}

async function putBackRow(work: Work, subject: ImportedSubject, id: string, before: PlainRow) {
  const [row] = await rowsOf(work.db, subject, { id })
  if (row) await changeRowOf(work, subject, row, before)
}
