import { pipeline } from 'node:stream/promises'
import type { RequestHandler } from 'express'
import { isMember, type Member } from '../../../domain/access/actor/actor.ts'
import { logExport } from '../../../domain/activity/trace.ts'
import { attachment } from '../../../domain/documents/name.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { ignoreClosedStream } from '../../../doors/failures/left.ts'
import { traced } from '../../../doors/failures/trace.ts'
import { definitionOf } from '../../guard/definition.ts'
import { isId } from '../../guard/filters/value.ts'
import { atOneMoment } from '../../guard/moment.ts'
import { ask, rows } from '../../guard/reading.ts'
import { WholeArchive } from './archive.ts'
import { putDocuments, putLists } from './contents.ts'

/** `/admin/export/Organisation/<id>.zip`: all that the back-office tells whoever asks of an organisation, each list as it is exported, and the
 *  documents of its projects. */
export const exportWhole: RequestHandler<{ file: string }> = async (req, res) => {
  const { actor } = req
  const [, id] = /^(.*)\.zip$/.exec(req.params.file) ?? []
  if (!actor || !isMember(actor) || !isId(id)) throw new NotFound()
  const organisation = definitionOf('Organisation')
  const [found] = await rows(ask(actor, organisation), { where: [{ id }] }, ['name'])
  if (!found) throw new NotFound()
  res.type('application/zip').set({
    'Content-Disposition': attachment(`${found.name ?? 'organisation'}.zip`),
    'Cache-Control': 'private, no-store, no-transform',
  })
  if (req.method === 'HEAD') return void res.end()
  await traced(req, () => logExport(actor, 'Organisation', id, 'zip'))
  const archive = new WholeArchive()
  const written = write(archive, actor, id).catch((error: Error) => archive.destroy(error))
  await pipeline(archive.output, res)
    .catch(ignoreClosedStream)
    .finally(() => archive.destroy())
  await written
}

/** Lists are read at one moment; documents afterwards, so that no connection waits for their bytes to be taken. */
async function write(archive: WholeArchive, actor: Member, id: string): Promise<void> {
  await atOneMoment(ask(actor, definitionOf('Organisation')), (moment) => putLists(archive, moment, id))
  await putDocuments(archive, actor, id)
  archive.end()
}
