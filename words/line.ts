import { z } from 'zod'

/**
 * One line of text that people read: without what controls or reorders writing, spaces folded, and with something to see in it.
 * Longer than `longest` characters it is `too-long`, with nothing to see `missing`.
 */
export function line(longest: number) {
  return z.string().transform(oneLine).pipe(z.string().regex(seen, 'missing').max(longest))
}

/** The same, where it may also be left empty. */
export function lineOrNothing(longest: number) {
  return z.string().transform(oneLine).pipe(z.string().max(longest))
}

/** Text of several lines, ended by \n, without what controls or reorders writing; may be empty. */
export function prose(longest: number) {
  return z
    .string()
    .transform((text) => written(text).trim())
    .pipe(z.string().max(longest))
}

/** A text with its lines ended by \n, and without control characters but tab and line feed, those that turn writing round
 *  (Unicode Bidi_Control), halves of characters, and what is no character at all (U+FFFE and its like). */
export function written(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Bidi_C}|\p{Cs}|\p{NChar}/gu, '')
}

/** Whether there is anything to see in a text: more than controls, formats and spaces. */
export const hasText = (text: string): boolean => seen.test(text)

const seen = /[^\s\p{C}\p{Z}]/u
const oneLine = (text: string) => written(text).replace(/\s+/g, ' ').trim()
