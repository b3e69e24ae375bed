import makeBidi from 'bidi-js'

/** A stretch of a text that is read in one direction. */
export type Directed = { text: string; direction: 'ltr' | 'rtl' }

// Its types are those of its other build, where the function is one level below.
const bidi = (makeBidi as unknown as typeof makeBidi.default)()
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
/** Marks that say in which direction a text is read; they have no shape. */
const marks = /[\u200e\u200f\u061c\u2066-\u2069]/g

/** Whether anything in a text is read from right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text)

/** A text without the marks that say in which direction it is read. */
export const withoutMarks = (text: string): string => text.replace(marks, '')

/** The mark that keeps the direction of a whole paragraph for each of its lines; nothing where there is one direction. */
export function directionMark(paragraph: string): string {
  if (!hasRightToLeft(paragraph)) return ''
  return isRightToLeft(paragraph) ? '\u200f' : '\u200e'
}

/** Whether a text begins in a script that is read from right to left. */
export function isRightToLeft(text: string): boolean {
  const [first = ''] = /[\u200e\u200f\p{L}]/u.exec(text) ?? []
  return first === '\u200f' || hasRightToLeft(first)
}

/** The stretches of a line from left to right, each as it is read, brackets turned round. Source: Unicode Standard Annex 9. */
export function inVisualOrder(line: string): Directed[] {
  if (!hasRightToLeft(line)) return [{ text: line, direction: 'ltr' }]
  const { levels } = bidi.getEmbeddingLevels(line)
  const runs: { text: string; level: number }[] = []
  for (let at = 0; at < line.length; at++) {
    const level = levels[at] ?? 0
    const mirrored = level % 2 === 1 ? bidi.getMirroredCharacter(line[at] ?? '') : null
    const letter = mirrored ?? line[at] ?? ''
    const last = runs.at(-1)
    if (last && last.level === level) last.text += letter
    else runs.push({ text: letter, level })
  }
  const seen = reordered(runs).map(({ text, level }) => ({
    text: withoutMarks(text),
    direction: level % 2 === 1 ? ('rtl' as const) : ('ltr' as const),
  }))
  return seen.filter(({ text }) => text !== '')
}

/** Rule L2: from the highest level down to one, what stands together at this level or above is turned round. */
function reordered<Run extends { level: number }>(runs: Run[]): Run[] {
  const ordered = [...runs]
  for (let level = Math.max(...runs.map((run) => run.level)); level >= 1; level--)
    for (let from = 0; from < ordered.length; from++) {
      let to = from
      while ((ordered[to]?.level ?? -1) >= level) to++
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse())
      from = Math.max(from, to - 1)
    }
  return ordered
}
