import type { SharingPlace } from '../../domain/access/sharing/box/one.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { addressOf } from './crumb.tsx'
import { sharingTexts } from './text.ts'

/** The way from a project or product to who it is shared with, for whom that page is open. */
export function SharingLink({ of, reader }: { of: SharingPlace; reader: Reader }) {
  return (
    <p className="sharing-link">
      <a href={`${addressOf(of)}/sharing`}>{speaker(sharingTexts, reader)('link')}</a>
    </p>
  )
}
