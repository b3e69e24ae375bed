import type { Import } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { findImport, tableOfImport } from './find.ts'
import { type FileReading, reading } from './reading.ts'

/** The columns of a file: what each is headed by, the field it is matched with, and what stands in the first of its cells that say something. */
export type FileColumns = {
  found: Import
  how: FileReading
  columns: { heading: string; name: string | null; beginning: string }[]
}

/** The columns of the file of an import (uuid) that the actor may change. Throws NotFound, Conflict when the file is not kept any more. */
export async function findColumns(actor: Member, id: string): Promise<FileColumns> {
  const found = await findImport(actor, 'update', id)
  const how = reading.parse(found.reading)
  const { headings, rows } = await tableOfImport(prisma, found)
  const columns = headings.map((heading, at) => ({
    ...{ heading, name: how.columns[at] ?? null },
    beginning: said(rows.slice(0, 50).map(({ cells }) => cells[at] ?? '')),
  }))
  return { found, how, columns }
}

const said = (cells: string[]) =>
  [...new Set(cells.map((cell) => cell.trim().slice(0, 40)))].filter(Boolean).slice(0, 3).join(' · ')
