import type { Condition } from '../../domain/access/vocabulary.ts'
import { listed } from '../../prisma/long-list.ts'
import type { HomeList } from './list.ts'

/** So many rows of what is found by more than columns are looked at among others, at most; where one list is looked at alone, all of them. */
export const mostLooked = 500

/** How many rows are looked for at most; null: all. */
export type Looked = number | null

/** The rows with these ids, which were looked for one further than so many: whether there are more than that is told with them. */
export function foundBy(ids: string[], most: Looked): { found: Condition; isCut: HomeList['isCut'] } {
  return { found: { id: { in: listed(ids) } }, isCut: most !== null && ids.length > most }
}
