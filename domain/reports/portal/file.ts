import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Member } from '../../access/actor/actor.ts'
import { logExport } from '../../activity/trace.ts'
import { countLimited } from '../../limits.ts'
import { editionOf } from '../edition.ts'
import { fileName } from '../filename.ts'
import { fileFormats } from '../runs/files.ts'
import { findShownReport } from './find.ts'
import { type AskedOpenly, withAsked } from './open-filters.ts'
import { requestOf } from './request.ts'

/** The formats in which somebody takes a report along. */
export const portalFormats = ['pdf', 'xlsx', 'csv'] as const
export type PortalFormat = (typeof portalFormats)[number]

/** A report as a file on our disk, its size in bytes. Remove it. */
export type PortalFile = { filename: string; contentType: string; path: string; size: number; remove(): Promise<void> }

/**
 * Writes all of a report (uuid) that the portal shows somebody into a file, with their eyes, however large it is: its rows are read at the
 * pace of our disk, so that no connection to the database waits for their line. Throws NotFound, TooOften, Invalid.
 */
export async function writePortalFile(
  actor: Member,
  id: string,
  format: PortalFormat,
  asked: AskedOpenly,
): Promise<PortalFile> {
  const order = requestOf(actor, withAsked(actor, await findShownReport(actor, id), asked))
  await countLimited('report', actor.personId)
  await logExport(actor, 'Report', id, format)
  const folder = await mkdtemp(join(tmpdir(), 'portico-report-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const edition = await editionOf(order)
    const { write, contentType } = fileFormats[format]
    const path = join(folder, format)
    await write(edition, path).finally(edition.rows.close)
    const whose = order.organisationId ? actor.organisation.name : ''
    const filename = fileName(edition.title, order.timeZone, order.now, format, whose)
    return { filename, contentType, path, size: (await stat(path)).size, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
