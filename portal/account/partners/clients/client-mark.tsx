import type { PartnerAccessState } from '@prisma/client'
import { speaker } from '../../../../words/catalogue.ts'
import type { Reader } from '../../../reader.ts'
import { clientTexts } from './text.ts'

const marks = { pending: 'open', accepted: 'green', refused: 'refused', ended: 'refused' } as const

/** How access to a client stands. */
export function ClientMark({ state, reader }: { state: PartnerAccessState; reader: Reader }) {
  return <span className={`mark ${marks[state]}`}>{speaker(clientTexts, reader)(state)}</span>
}
