import { type Catalogue, catalogue } from '../../words/catalogue.ts'

/** A catalogue of many short words, each with its English and its German side by side. */
export function pairs<const Words extends Record<string, readonly [string, string]>>(
  words: Words,
): Catalogue<keyof Words & string> {
  const side = (index: 0 | 1) => Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[index]]))
  return catalogue(side(0), side(1)) as Catalogue<keyof Words & string>
}
