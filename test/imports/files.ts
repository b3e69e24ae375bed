import type { ImportKind } from '@prisma/client'
import type { Member } from '../../domain/access/actor/actor.ts'
import { holdFile } from '../../domain/documents/held.ts'
import { beginImport } from '../../domain/imports/begin.ts'
import { lookAtImport } from '../../domain/imports/lines.ts'
import { type FileReading, reading } from '../../domain/imports/reading.ts'
import { settleReading, startImport } from '../../domain/imports/steps.ts'
import { prisma } from '../../prisma/client.ts'
import { drain } from '../jobs/queue.ts'

async function* chunks(bytes: Buffer) {
  yield bytes
}

/** A file brought in by somebody: the import's id. */
export async function bring(actor: Member, kind: ImportKind, content: string | Buffer, fileName = 'file.csv') {
  const file = await holdFile(actor, chunks(Buffer.from(content)))
  return beginImport(actor, { kind, file, fileName })
}

/** A file brought in and checked, read as it was matched, or with more said of it. */
export async function checked(
  actor: Member,
  kind: ImportKind,
  content: string | Buffer,
  more: Partial<FileReading> = {},
) {
  const id = await bring(actor, kind, content)
  const found = await prisma.import.findUniqueOrThrow({ where: { id } })
  await settleReading(actor, id, { ...reading.parse(found.reading), ...more })
  await drain()
  return lookAtImport(actor, id)
}

/** The same, and imported. */
export async function imported(
  actor: Member,
  kind: ImportKind,
  content: string | Buffer,
  {
    mailsLater = false,
    leavesOut = false,
    ...more
  }: Partial<FileReading> & { mailsLater?: boolean; leavesOut?: boolean } = {},
) {
  const { found } = await checked(actor, kind, content, more)
  await startImport(actor, found.id, { mailsLater, leavesOut })
  await drain()
  return lookAtImport(actor, found.id)
}

/** What an import says of its lines that are refused. */
export const refusals = ({ lines }: Awaited<ReturnType<typeof checked>>) =>
  (lines.refuse ?? []).map(({ line, heading, problem }) => [line, heading, problem])
