import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { sharingTexts } from './text.ts'

/** The way back to a project. */
export function ProjectCrumb({
  project: { id, name },
  reader,
}: {
  project: { id: string; name: string | null }
  reader: Reader
}) {
  return (
    <p className="crumb">
      <a href={`/projects/${id}`}>{name ?? speaker(sharingTexts, reader)('whole')}</a>
    </p>
  )
}

/** The way back to all that a project is shared with. */
export function SharingCrumb({ projectId, reader }: { projectId: string; reader: Reader }) {
  return (
    <p className="crumb">
      <a href={`/projects/${projectId}/sharing`}>{speaker(sharingTexts, reader)('title')}</a>
    </p>
  )
}
