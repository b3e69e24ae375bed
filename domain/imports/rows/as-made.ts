import type { Db } from '../../act.ts'
import { plainColumns } from '../kinds/plain.ts'
import type { ImportPlan, Planned } from '../kinds/planned.ts'
import { rowsOf } from './table.ts'

/** Notes of each row that was made all that a file may say of it, also what this one did not: whether somebody changes it is seen by that. */
export async function noteAsMade(db: Db, { subject, fields }: ImportPlan, planned: Planned[]): Promise<void> {
  const made = new Map(
    planned.flatMap((one) => (one.effect === 'make' && one.subject === subject && one.rowId ? [[one.rowId, one]] : [])),
  )
  for (const row of await rowsOf(db, subject, { id: { in: [...made.keys()] } })) {
    const one = made.get(row.id)
    const columns = fields.map(({ name }) => name).filter((name) => Object.hasOwn(row, name))
    if (one) one.after = { ...one.after, ...plainColumns(row, columns) }
  }
}
