import type { Import } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import type { Action } from '../access/vocabulary.ts'
import type { Db } from '../act.ts'
import { Conflict, NotFound } from '../refusals.ts'
import type { SheetTable } from './files/csv.ts'
import { tableOf } from './files/table-of.ts'

/** The file of an import as a table. Throws Conflict when it is not kept any more. */
export async function tableOfImport(
  db: Pick<Db, 'importFile'>,
  { id, kind }: Pick<Import, 'id' | 'kind'>,
): Promise<SheetTable> {
  const file = await db.importFile.findUnique({ where: { importId: id } })
  if (!file) throw new Conflict('file-gone')
  return tableOf(Buffer.from(file.content), kind)
}

/** An import (uuid) on which the actor may do something. Throws NotFound. */
export async function findImport(actor: Member, action: Action, id: string): Promise<Import> {
  const found = await prisma.import.findFirst({ where: { AND: [{ id }, scope(actor, action, 'Import')] } })
  if (!found) throw new NotFound()
  return found
}
