import { writtenAddress } from '../../../../words/address.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { Reader } from '../../../reader.ts'
import { givingTexts } from './giving/text.ts'

type Whom = { name: string | null; email: string | null }

/** What a partner is called in a sentence: its name, or whose organisation it is as long as the address is all there is to know. */
export function calledIn({ name, email }: Whom, reader: Reader): string {
  return name ?? speaker(givingTexts, reader)('address', { email: email ? writtenAddress(email) : '' })
}

/** The same alone, as in a list. */
export const calledAlone = ({ name, email }: Whom): string => name ?? (email ? writtenAddress(email) : '')
