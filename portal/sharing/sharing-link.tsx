import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { sharingTexts } from './text.ts'

/** The way from a project to who it is shared with, for whom that page is open. */
export function SharingLink({ project: { id }, reader }: { project: { id: string }; reader: Reader }) {
  return (
    <p className="sharing-link">
      <a href={`/projects/${id}/sharing`}>{speaker(sharingTexts, reader)('link')}</a>
    </p>
  )
}
