import type { Prisma } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { can, readable } from '../../access/scope.ts'
import type { AnyRow } from './table.ts'

/** Whether whoever imports sees a column of a row that they reach. What is hidden on it is never compared with what a file says: by what is the
 *  same and what is not, it could be found out. */
export type SeesColumn = (row: AnyRow, column: string) => boolean

/** The same of the rows of a model; columns that are seen on all rows are asked for once. */
export function seenColumns(actor: Member, subject: Prisma.ModelName): SeesColumn {
  const open = new Map<string, boolean>()
  const isOpen = (column: string) => {
    const known = open.get(column) ?? readable(actor, subject, [column]).always.length > 0
    open.set(column, known)
    return known
  }
  return (row, column) => isOpen(column) || can(actor, 'read', subject, row, column)
}
