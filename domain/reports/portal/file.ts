import type { Author } from '../../access/actor/actor.ts'
import { logExport } from '../../activity/trace.ts'
import { countLimited } from '../../limits.ts'
import type { FileFormat } from '../formats/file-formats.ts'
import { type WholeFile, writeWhole } from '../formats/whole-file.ts'
import { findShownReport } from './find.ts'
import { type AskedOpenly, withAsked } from './open-filters.ts'
import { requestOf } from './request.ts'

/** The formats in which somebody takes a report along. */
export const portalFormats = ['pdf', 'xlsx', 'csv'] as const satisfies FileFormat[]

/** All of a report (uuid) that the portal shows somebody as a file, with their eyes. Throws NotFound, TooOften, Invalid. */
export async function writePortalFile(
  actor: Author,
  id: string,
  format: FileFormat,
  asked: AskedOpenly,
): Promise<WholeFile> {
  const order = requestOf(actor, withAsked(actor, (await findShownReport(actor, id)).definition, asked))
  await countLimited('report', actor.personId)
  await logExport(actor, 'Report', id, format)
  return writeWhole(order, format)
}
