import type { Source } from './sources.ts'

/** Words between tags and values, on one line or several, and those in attributes that are read out or shown. */
const patterns = [
  // Up to a tag that closes, anything may be among them; up to another tag or a value, nothing that is known from programs.
  /[>}][^<>{}]*[a-z]{2,}[^<>{}]*<\//gi,
  /(?<![\s=])>(?!\s*return\b)[^<>{}();=|&,:]*[a-z]{2,}[^<>{}();=|&]*[<{]/gi,
  /\}\n\s*[^<>{}();=|&\n]*[a-z]{2,}[^<>{}();=|&'",\n]*\n\s*[<{]/gi,
  /(aria-label|title|placeholder|alt)="[^"]*[a-z]{2}[^"]*"/gi,
]

/** What is written into a view instead of coming from the catalogue, as `path:line words`. */
export function writtenInto({ path, text }: Source): string[] {
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)])
  const lineOf = ({ index, 0: match }: RegExpExecArray) =>
    text.slice(0, index + match.search(/[a-z]{2}/i)).split('\n').length
  return [...new Set(found.map((match) => `${path}:${lineOf(match)} ${match[0].replace(/[<>{}/\s]+/g, ' ').trim()}`))]
}
