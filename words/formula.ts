/** What spreadsheets take for a formula, also in the wide signs of East Asia and behind blanks; and what would be taken for one that was
 *  made harmless before. */
const likeFormula = /^'*(?:\s*[=+\-@|＝＋－＠]|[\t\r\n\0])/

/** A text that no spreadsheet computes. What begins with a letter or a digit of ours, as most do, is none. */
export function harmless(text: string): string {
  const first = text.charCodeAt(0)
  if ((first > 64 && first < 123) || (first > 47 && first < 58)) return text
  return likeFormula.test(text) ? `'${text}` : text
}

/** The text that was made harmless, as it was; any other as it is. */
export function asItWas(text: string): string {
  return text.startsWith("'") && likeFormula.test(text.slice(1)) ? text.slice(1) : text
}
