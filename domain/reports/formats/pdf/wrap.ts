import { directionMark } from './letters/order.ts'

/** Most texts: letters of Europe, one blank between words, nothing to be cleaned. */
const clear = /^[!-~\u00a1-\u00ac\u00ae-\u02ff]+(?: [!-~\u00a1-\u00ac\u00ae-\u02ff]+)*$/

type Measure = (text: string) => number

/** Breaks a text into lines no wider than `width`: at line ends, between words (also of scripts that put no blanks between them), and
 *  between letters in a word that is wider than a line. Each line keeps the direction of its paragraph. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  if (clear.test(text)) return wrapParagraph(text, width, measure)
  return text.split(/\r\n|\r|\n|\u2028|\u2029/).flatMap((part) => {
    const paragraph = clean(part)
    const mark = directionMark(paragraph)
    return wrapParagraph(paragraph, width, measure).map((line) => mark + line)
  })
}

/** Control characters have no shape: they become a blank, or nothing where they only say how a text is laid out. What joins letters and
 *  what tells their direction stays. */
export const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/(?![\u180e\u200c-\u200f\u061c\u2066-\u2069])\p{Cf}/gu, '')
    .trim()

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
  if (measure(paragraph) <= width) return [paragraph]
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of paragraph.split(/(?<= )/).flatMap(words)) {
    const wide = measure(piece)
    const alone = piece.endsWith(' ') ? measure(piece.trimEnd()) : wide
    if (used + alone > width && line) {
      lines.push(line)
      line = ''
      used = 0
    }
    const parts = alone <= width ? [piece] : breakWord(piece, width, measure)
    lines.push(...parts.slice(0, -1))
    line += parts.at(-1) ?? ''
    used += parts.length > 1 ? measure(line) : wide
  }
  return [...lines, line].map((one) => one.trim()).filter(Boolean)
}

const unspaced =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const opening = /^[\p{Ps}\p{Pi}]$/u
const closing = /^[\p{Po}\p{Pe}\p{Pf}\p{Lm}\s]/u
const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

/** The words of a stretch without blanks: one, unless its script puts none between words. No line begins with what closes or ends with
 *  what opens. */
function words(stretch: string): string[] {
  if (!unspaced.test(stretch)) return [stretch]
  const found: string[] = []
  for (const { segment } of segmenter.segment(stretch)) {
    const last = found.at(-1)
    if (last !== undefined && (closing.test(segment) || opening.test(last.slice(-1))))
      found[found.length - 1] = last + segment
    else found.push(segment)
  }
  return found
}

const letters = new Intl.Segmenter()

/** Breaks a word that is wider than a line between what is read as one letter. */
function breakWord(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const { segment } of letters.segment(word)) {
    if (piece && measure(piece + segment) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...pieces, piece]
}
