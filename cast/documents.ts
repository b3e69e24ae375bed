import { createHash } from 'node:crypto'
import type { Db } from '../domain/act.ts'
import type { Calendar } from './calendar.ts'
import { pdf } from './documents/pdf.ts'
import { idOf } from './ids.ts'
import { memberId } from './organisations.ts'
import type { FileStory, Story } from './story.ts'

/** Keeps the bytes of a document under a storage key. */
export type Keep = (storageKey: string, bytes: Uint8Array) => Promise<void>

/** Writes the documents of the stories: first the bytes, then the rows that name them. */
export async function keepFiles(db: Db, stories: Story[], calendar: Calendar, keep: Keep): Promise<void> {
  const files = stories.flatMap((story) => (story.files ?? []).map((file) => fileOf(story, file, calendar)))
  await Promise.all(files.map(({ bytes, row }) => keep(row.storageKey, bytes)))
  await db.file.createMany({ data: files.map(({ row }) => row) })
}

function fileOf(story: Story, file: FileStory, { at }: Calendar) {
  const bytes = contentOf(file)
  const id = idOf('file', story.name, file.name)
  const row = {
    id,
    projectId: idOf('project', story.name),
    phaseId: file.phase ? idOf('phase', story.name, file.phase) : null,
    creatorId: memberId(file.by),
    name: file.name,
    mediaType: file.name.endsWith('.pdf') ? 'application/pdf' : 'text/plain',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    storageKey: id,
    createdAt: at(file.on, 13),
  }
  return { bytes, row }
}

function contentOf({ name, title, lines }: FileStory): Uint8Array {
  return name.endsWith('.pdf') ? pdf(title, lines) : Buffer.from(`${[title, ...lines].join('\n')}\n`)
}
