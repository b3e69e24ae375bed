import type { AccessToPartner } from '../../../../domain/partnerships/access/giving/told.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { Reader } from '../../../reader.ts'
import { givenTexts } from './text.ts'

/** What an access opens, in a few words: its products, as far as they are told, or everything. */
export function opensInShort(
  { reach, wallet, products, unseen }: Pick<AccessToPartner, 'reach' | 'wallet' | 'products' | 'unseen'>,
  reader: Reader,
): string {
  const say = speaker(givenTexts, reader)
  if (reach === 'complete') return say(wallet ? 'everythingWallet' : 'everything')
  const names = products.map(({ name }) => name)
  return [...names, ...(unseen > 0 ? [say('unseen', { count: unseen })] : [])].join(', ') || say('nothing')
}
