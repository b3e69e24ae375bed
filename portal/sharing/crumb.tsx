import type { SharingPlace } from '../../domain/access/sharing/box/one.ts'
import type { NamedPlace } from '../../domain/access/sharing/box/parts.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { sharingTexts } from './text.ts'

/** The address of a project or product. */
export const addressOf = ({ kind, id }: SharingPlace): string => `/${kind}s/${id}`

/** The way back to a project or product. */
export function PlaceCrumb({ of, reader }: { of: NamedPlace; reader: Reader }) {
  return (
    <p className="crumb">
      <a href={addressOf(of)}>{of.name ?? speaker(sharingTexts, reader)('whole')}</a>
    </p>
  )
}

/** The way back to all that a project or product is shared with. */
export function SharingCrumb({ of, reader }: { of: SharingPlace; reader: Reader }) {
  return (
    <p className="crumb">
      <a href={`${addressOf(of)}/sharing`}>{speaker(sharingTexts, reader)('title')}</a>
    </p>
  )
}
