import { query } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'

/** What is sought, folded as the indexes fold names: its words, the pattern of LIKE that finds each in a name, and all of them with a space before
 *  each. */
export type Sought = { words: string[]; patterns: string[]; begins: string }

const mostWords = 8
/** Parts of words are found by three letters; of fewer, words that begin with them. */
const letters = 3

/** What a text seeks; null where no letter and no digit is in it. Further words than eight are left aside. */
export async function soughtIn(text: string): Promise<Sought | null> {
  const given = text.replaceAll('\0', ' ')
  const [row] = await query<{ folded: string }>('search-fold', sql`select search_fold(${given}::text) as folded`)
  const words = (row?.folded ?? '').trim().split(' ').filter(Boolean).slice(0, mostWords)
  if (words.length === 0) return null
  const patterns = words.map((word) => (word.length < letters ? `% ${word}%` : `%${word}%`))
  return { words, patterns, begins: ` ${words.join(' ')}` }
}
