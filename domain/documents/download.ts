import type { Readable } from 'node:stream'
import { sql } from '../../prisma/sql.ts'
import type { Viewer } from '../access/actor/actor.ts'
import { queryAs } from '../access/actor/current.ts'
import { columnSql } from '../access/columns.ts'
import { scopeSql } from '../access/scope.ts'
import { logDownload } from '../activity/trace.ts'
import { NotFound } from '../refusals.ts'
import { type Store, store as usual } from './store.ts'

/** A document to be handed out: the name is null where it is hidden; the bytes are opened once they are wanted. */
export type Download = {
  name: string | null
  mediaType: string
  size: number
  /** Its bytes; that they were taken is written into the log. */
  open(): Promise<Readable>
}

/** A document (uuid) for download, if the actor may have it at this moment; else NotFound. */
export async function findDownload(actor: Viewer, id: string, store: Store = usual): Promise<Download> {
  const name = columnSql(actor, 'File', 'f', 'name')
  const statement = sql`select ${name} as name, f."mediaType", f.size, f."storageKey",
    f.id, f."organisationId", f."projectId" from "File" f
    where f.id = ${id} and ${scopeSql(actor, 'read', 'File', 'f')}`
  const [row] = await queryAs<Row>(actor, 'download', statement)
  if (!row) throw new NotFound()
  const { name: shown, mediaType, size } = row
  return { name: shown, mediaType, size, open: () => open(actor, row, store) }
}

type Row = Omit<Download, 'open'> & { id: string; organisationId: string; projectId: string; storageKey: string }

async function open(actor: Viewer, row: Row, store: Store): Promise<Readable> {
  const bytes = await store.open(row.storageKey)
  await logDownload(actor, 'File', row)
  return bytes
}
