import type { BaseRecord } from 'adminjs'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { isShown, type ModelDefinition } from '../definition.ts'
import { isId } from '../filters/value.ts'
import type { TableRow } from '../table.ts'
import { titlesById } from './titles.ts'

/** Lays beside ids that lead now to one model and now to another, as a column beside them says, the title of what they lead to,
 *  as far as the member may see it. */
export async function nameWhatVaries(
  actor: Member,
  of: ModelDefinition,
  found: TableRow[],
  records: BaseRecord[],
): Promise<void> {
  for (const [column, kind] of Object.entries(of.varying ?? {})) {
    const titles = new Map<string, string>()
    for (const subject of new Set(found.map((row) => subjectOf(row[kind])))) {
      const ids = found.filter((row) => subjectOf(row[kind]) === subject).map((row) => row[column])
      if (isShown(subject))
        for (const [id, title] of await titlesById(actor, subject, ids.filter(isId))) titles.set(id, title)
    }
    found.forEach((row, index) => {
      const title = titles.get(String(row[column]))
      const address = `/admin/resources/${subjectOf(row[kind])}/records/${row[column]}/show`
      // AdminJS prints what is no record of its own as it is.
      if (title) records[index]?.populate(column, { title, address } as unknown as BaseRecord)
    })
  }
}

/** The model a kind stands for: `access_level` is AccessLevel. */
export function subjectOf(kind: unknown): string {
  return String(kind ?? '').replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
