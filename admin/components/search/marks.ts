/** A text in parts, of which some are what was sought; `from` is the place of the first letter of each. */
export type MarkedPart = { from: number; text: string; isSought: boolean }

/** Parts a text where the words of what was sought stand in it, whatever their accents and case; a word that begins there rather than one inside another. */
export function markedIn(text: string, query: string): MarkedPart[] {
  const letters = [...text]
  const folded = letters.map(fold)
  const places = folded.flatMap((one, place) => [...one].map(() => place))
  const whole = folded.join('')
  const sought = new Set<number>()
  for (const word of [...query].map(fold).join('').split(' ').filter(Boolean))
    for (const at of startsOf(whole, word))
      for (let next = at; next < at + word.length; next++) sought.add(places[next] ?? -1)
  const parts: MarkedPart[] = []
  letters.forEach((letter, place) => {
    const isSought = sought.has(place)
    const last = parts.at(-1)
    if (last?.isSought === isSought) last.text += letter
    else parts.push({ from: place, text: letter, isSought })
  })
  return parts
}

/** A letter as the search compares it: one that is neither letter nor digit parts words. */
function fold(letter: string): string {
  const plain = letter.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace('ß', 'ss')
  return /[\p{L}\p{N}]/u.test(plain) ? plain : ' '
}

function startsOf(whole: string, word: string): number[] {
  const all: number[] = []
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) all.push(at)
  const beginning = all.filter((at) => at === 0 || whole[at - 1] === ' ')
  return beginning.length > 0 ? beginning : all
}
