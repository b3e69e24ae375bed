import { type Hearer, speaker } from '../catalogue.ts'
import { openedTexts } from './opened.text.ts'

/** What access that is given to a partner opens: some products (uuids) by their names, or all that the client (a name) has; `wallet`: its billing page too. */
export type OpenedAccess = {
  client: string
  reach: 'limited' | 'complete'
  wallet: boolean
  products: { id: string; name: string; category: string }[]
}

const mostNamed = 8

/** That in one sentence, which begins with the access itself: *The access opens …* */
export function openedText({ client, reach, wallet, products }: OpenedAccess, to: Hearer): string {
  const say = speaker(openedTexts, to)
  if (reach === 'complete') return say(wallet ? 'wallet' : 'complete', { client })
  if (products.length === 0) return say('nothing', { client })
  const names = products.slice(0, mostNamed).map(({ name }) => name)
  const more = products.length - names.length
  const told = more > 0 ? [...names, say('more', { count: more })] : names
  return say('limited', { client, count: products.length, products: new Intl.ListFormat(to.locale).format(told) })
}
