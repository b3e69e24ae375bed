import type { ReceivedAccess } from '../../../../domain/partnerships/access/answering/told.ts'
import { speaker } from '../../../../words/catalogue.ts'
import type { Reader } from '../../../reader.ts'
import { clientTexts } from './text.ts'

const mostNames = 3

/** Who of the reader's organisation works for a client, in a few words: everybody, the first of those who are named (`most`), or nobody. */
export function workingThere(
  { forAll, people }: Pick<ReceivedAccess, 'forAll' | 'people'>,
  reader: Reader,
  most = mostNames,
): string {
  const say = speaker(clientTexts, reader)
  if (forAll) return say('everybody')
  if (people.length === 0) return say('nobody')
  const names = people.slice(0, most).map(({ name }) => name ?? say('unnamed'))
  const more = people.length - names.length
  return new Intl.ListFormat(reader.locale).format(more > 0 ? [...names, say('more', { count: more })] : names)
}
