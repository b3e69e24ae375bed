import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { partnerTexts } from './text.ts'

/** The way back to the partners of one's organisation. */
export function PartnersCrumb({ reader }: { reader: Reader }) {
  return (
    <p className="crumb">
      <a href="/account/partners">{speaker(partnerTexts, reader)('title')}</a>
    </p>
  )
}
