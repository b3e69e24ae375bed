import { type Catalogue, catalogue } from './catalogue.ts'

/** A word in English and in German. */
type Pair = readonly [en: string, de: string]
type Nouns = Record<string, Record<string, Pair>>
type KeyIn<Of extends Nouns> = { [Noun in keyof Of & string]: `${Noun}.${keyof Of[Noun] & string}` }[keyof Of & string]

/** A catalogue of many short words, each with its English and its German side by side. */
export function pairs<const Words extends Record<string, Pair>>(words: Words): Catalogue<keyof Words & string> {
  const side = (index: 0 | 1) => Object.fromEntries(Object.entries(words).map(([key, pair]) => [key, pair[index]]))
  return catalogue(side(0), side(1)) as Catalogue<keyof Words & string>
}

/** A catalogue of the words of some nouns, each under its noun: `Task.dueOn`. */
export function pairsOf<const Of extends Nouns>(nouns: Of): Catalogue<KeyIn<Of>> {
  const words = Object.entries(nouns).flatMap(([noun, of]) =>
    Object.entries(of).map(([name, pair]) => [`${noun}.${name}`, pair]),
  )
  return pairs(Object.fromEntries(words)) as Catalogue<KeyIn<Of>>
}
