/** Breaks a text into lines no wider than `width`: at line ends, between words, and inside a word that is wider than a line. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split(/\r\n|\r|\n|\u2028|\u2029/).flatMap((paragraph) => wrapParagraph(clean(paragraph), width, measure))
}

/** Control characters have no shape; they become a blank. */
export const clean = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

function wrapParagraph(paragraph: string, width: number, measure: (text: string) => number): string[] {
  if (measure(paragraph) <= width) return [paragraph]
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (measure(longer) <= width) line = longer
    else {
      if (line) lines.push(line)
      const pieces = measure(word) <= width ? [word] : breakWord(word, width, measure)
      lines.push(...pieces.slice(0, -1))
      line = pieces.at(-1) ?? ''
    }
  }
  return line ? [...lines, line] : lines
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece && measure(piece + letter) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
