import { prisma } from '../../prisma/client.ts'
import { sql } from '../../prisma/sql.ts'

/** What is sought, folded as the indexes fold names: its words, and all of them with a space before each. */
export type Sought = { words: string[]; begins: string }

const mostWords = 8

/** What a text seeks; null where no letter and no digit is in it. Further words than eight are left aside. */
export async function soughtIn(text: string): Promise<Sought | null> {
  const given = text.replaceAll('\0', ' ')
  const [row] = await prisma.$queryRaw<{ folded: string }[]>(sql`select search_fold(${given}::text) as folded`)
  const words = (row?.folded ?? '').trim().split(' ').filter(Boolean).slice(0, mostWords)
  return words.length > 0 ? { words, begins: ` ${words.join(' ')}` } : null
}
