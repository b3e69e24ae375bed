import type { Member } from '../../../domain/access/actor/actor.ts'
import type { ModelColumn } from '../columns.ts'
import type { ModelDefinition } from '../definition.ts'
import { canChoose } from '../possible.ts'
import { seen } from '../reading.ts'

/** What has one value that fits into the cell of a list. Whole texts are written in the form. */
const simple = new Set<ModelColumn['kind']>(['text', 'choice', 'reference', 'day', 'moment', 'whole', 'decimal', 'yes'])

/** The columns of a model that its plain form writes and that can be filled in where they stand in a list, as far as the member sees them on
 *  any row, and sees what there is to choose from. */
export function columnsToChange(actor: Member, of: ModelDefinition): string[] {
  const names = Object.keys(of.update?.shape ?? {}).filter((name) => {
    const column = of.columns[name]
    return column && simple.has(column.kind) && !of.long?.includes(name) && canChoose(actor, column)
  })
  const { always, sometimes } = seen({ actor, of }, names)
  return [...always, ...sometimes]
}
