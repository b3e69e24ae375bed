import { Readable } from 'node:stream'
import type { ReadableStream as Web } from 'node:stream/web'
import { writeCsvStream } from 'hucre/csv'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { findDownload } from '../../../domain/documents/download.ts'
import { NotFound, Refusal } from '../../../domain/refusals.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { definitionOf } from '../../guard/definition.ts'
import { type Asking, ask, rows } from '../../guard/reading.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { pageTexts } from '../../texts/page.text.ts'
import { headersOf, linesOfPart } from '../lines.ts'
import type { WholeArchive } from './archive.ts'
import { type ListOfWhole, listsOf, partOf } from './lists.ts'

/** Puts every list that tells something of an organisation (uuid) into an archive, all of one moment. */
export async function putLists(archive: WholeArchive, moment: Asking, id: string): Promise<void> {
  const say = speaker<string>(labels, moment.actor.locale)
  for (const { asking, part } of await listsOf(moment, id)) {
    await archive.put([], `${say(`Subject.${asking.of.subject}`)}.csv`, csvOf({ asking, part }), true)
  }
}

function csvOf({ asking, part }: ListOfWhole): Readable {
  const told = { headers: headersOf(asking), bom: true }
  return Readable.fromWeb(writeCsvStream(linesOfPart(asking, part), told) as Web<Uint8Array>)
}

const atOnce = 500

/** Puts the documents of an organisation (uuid) into an archive, each in the folder of its project; that somebody took one is written down. Those whose
 *  bytes are missing from the store are named in a file of their own. */
export async function putDocuments(archive: WholeArchive, actor: Member, id: string): Promise<void> {
  const say = speaker<string>(labels, actor.locale)
  const asking = ask(actor, definitionOf('File'))
  const all = await partOf(asking, id)
  if (!all) return
  const missing: string[] = []
  for (let last = ''; ; ) {
    const after = last ? [{ id: { gt: last } }] : []
    const found = await rows(asking, { ...all, where: [...all.where, ...after], take: atOnce }, ['name', 'projectId'])
    const projects = await titlesById(
      actor,
      'Project',
      found.map(({ projectId }) => String(projectId)),
    )
    for (const { id: file, name, projectId } of found) {
      const folder = [say('Subject.File'), projects.get(String(projectId)) ?? String(projectId)]
      const bytes = await bytesOf(actor, file)
      if (bytes === 'missing') missing.push([...folder, name ?? file].join('/'))
      else if (bytes) await archive.put(folder, String(name ?? file), bytes, false)
    }
    if (found.length < atOnce) break
    last = found.at(-1)?.id ?? ''
  }
  if (missing.length === 0) return
  const name = `${speaker(pageTexts, actor.locale)('whole-missing')}.txt`
  await archive.put([], name, Readable.from([missing.join('\r\n')]), true)
}

/** The bytes of a document (uuid); null where it is gone, or not seen any more. */
async function bytesOf(actor: Member, id: string): Promise<Readable | 'missing' | null> {
  try {
    const found = await findDownload(actor, id)
    return await found.open()
  } catch (error) {
    if (error instanceof NotFound) return null
    if (error instanceof Refusal) throw error
    console.error(error)
    return 'missing'
  }
}
