import { speaker } from '../../../../words/catalogue.ts'
import type { Reader } from '../../../reader.ts'
import { clientTexts } from './text.ts'

/** The way back to the clients of one's organisation. */
export function ClientsCrumb({ reader }: { reader: Reader }) {
  return (
    <p className="crumb">
      <a href="/account/partners/clients">{speaker(clientTexts, reader)('title')}</a>
    </p>
  )
}
