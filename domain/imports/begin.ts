import { ImportKind, Prisma } from '@prisma/client'
import { z } from 'zod'
import { line } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import { act, type Db } from '../act.ts'
import { takeHeld } from '../documents/held.ts'
import { store } from '../documents/store.ts'
import type { Once } from '../once.ts'
import { NotAllowed } from '../refusals.ts'
import { tableOf } from './files/table-of.ts'
import { planOf } from './kinds/index.ts'
import { mostOf, UnreadableFile } from './limits.ts'
import { type FileReading, matchColumns, reading, shapeOf } from './reading.ts'

/** A file to import: of which kind, what is said of the file that is held, and what it is called. */
export const beginning = z.strictObject({
  kind: z.enum(ImportKind),
  file: z.string().max(1000),
  fileName: line(200),
})

/** Takes a file in, with its columns matched as its sender matched files of such headings last, else by their names; nothing is imported
 *  yet. Returns the import's id. Throws NotAllowed; Invalid for a file that is not held; UnreadableFile. */
export async function beginImport(
  actor: Member,
  { kind, file, fileName }: z.output<typeof beginning>,
  once?: Once,
): Promise<string> {
  const plan = planOf(kind)
  if (!plan.may(actor)) throw new NotAllowed('create-Import')
  const { storageKey, size } = takeHeld(actor, file)
  if (size > mostOf.bytes) throw new UnreadableFile('file-too-large', { most: mostOf.bytes / 1024 / 1024 })
  const content = await bytesOf(storageKey)
  const { headings, rows } = tableOf(content, kind)
  return act(
    actor,
    async ({ db }) => {
      const how = (await remembered(db, actor, kind, headings)) ?? asMatched(matchColumns(plan, headings))
      const { id } = await db.import.create({
        data: { kind, fileName, creatorId: actor.membershipId, lines: rows.length, reading: how },
        select: { id: true },
      })
      await db.importFile.create({ data: { importId: id, content: new Uint8Array(content) } })
      return id
    },
    { once },
  )
}

const asMatched = (columns: FileReading['columns']): FileReading => reading.parse({ columns })

async function bytesOf(storageKey: string): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of await store.open(storageKey)) parts.push(part)
  return Buffer.concat(parts)
}

async function remembered(db: Db, actor: Member, kind: ImportKind, headings: string[]): Promise<FileReading | null> {
  const by = { membershipId: actor.membershipId, kind, shape: shapeOf(headings) }
  const found = await db.importMemory.findUnique({ where: { membershipId_kind_shape: by } })
  const { data } = reading.safeParse(found?.reading ?? Prisma.DbNull)
  return data ?? null
}
