import { z } from 'zod'
import { prisma } from '../../prisma/client.ts'
import { line } from '../../words/line.ts'
import type { Author } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import type { RowOf } from '../nouns/declaration/row.ts'
import { findRow } from '../projects/noun-rows.ts'
import type { ProjectHead } from '../projects/shapes.ts'
import { type AsRead, changeRow, fillable, versionOf } from '../projects/write-noun.ts'
import { ChangedMeanwhile, Invalid, NotAllowed } from '../refusals.ts'
import { renamedDocument } from './name.ts'

/** What a document is to be called; its ending stays, and may be left out. */
export const documentRenaming = z.strictObject({
  name: line(180).refine((name) => !/[/\\]/.test(name), 'no-slash'),
})
export type DocumentRenaming = z.output<typeof documentRenaming>

/** A document that may be renamed, in its project, and the version of it that is read. */
export type DocumentToRename = ProjectHead & { document: RowOf<'File', 'id' | 'name'>; version: string }

/** A document (uuid) for the form that renames it. Throws NotFound, NotAllowed. */
export async function findDocumentToRename(actor: Author, id: string): Promise<DocumentToRename> {
  // Before it is read, so that nothing can come between both.
  const version = (await versionOf('File', id)) ?? ''
  const { head, row, plain } = await findRow<DocumentToRename['document']>(
    actor,
    { noun: 'File', columns: ['id', 'name'] },
    id,
  )
  if (!fillable(actor, 'update', 'File', plain).includes('name')) throw new NotAllowed('update-File')
  return { ...head, document: row, version }
}

/**
 * Gives a document (uuid) another name; its ending and its bytes stay. Returns the project (uuid) it is in. Throws NotFound, NotAllowed, Invalid;
 * ChangedMeanwhile where it is not as it was read any more (null: whatever it is).
 */
export async function renameDocument(
  actor: Author,
  id: string,
  { name: asked }: DocumentRenaming,
  asRead: AsRead | null,
): Promise<string> {
  const kept = await seenName(actor, id)
  // Its ending is the same whoever renames it meanwhile. One whose name is hidden from whoever asks is refused below.
  const name = kept ? renamedDocument(kept.name, asked) : asked
  if (!name) throw new Invalid({ name: 'missing' })
  await changeRow(actor, 'File', id, { name }, asRead).catch(async (error) => {
    if (!(error instanceof Invalid) || error.fields.form !== 'changed-meanwhile') throw error
    const now = await seenName(actor, id)
    throw new ChangedMeanwhile({ name: now?.name ?? '' }, (await versionOf('File', id)) ?? '')
  })
  return kept?.projectId ?? ''
}

/** What a document is called, and the project it is in; null where they are not told that. */
function seenName(actor: Author, id: string): Promise<{ name: string; projectId: string } | null> {
  const where = { AND: [{ id }, scope(actor, 'read', 'File', 'name')] }
  return prisma.file.findFirst({ where, select: { name: true, projectId: true } })
}
