import { type Filter, ValidationError } from 'adminjs'
import { z } from 'zod'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { findMatches } from '../../../domain/search/matches.ts'
import { soughtIn } from '../../../domain/search/sought.ts'
import type { Asking } from '../reading.ts'
import { foundOn } from './found-on.ts'

const text = z.string().max(200)
/** No more are listed: who finds more seeks with another word. */
const mostFound = 1_000

/** The condition that the search finds rows by what a list's filter says; none where it says nothing. Throws ValidationError for a kind of thing that is not searched. */
export async function foundIn(
  { actor, of }: Asking,
  filter: Pick<Filter, 'filters'> | undefined,
): Promise<Condition[]> {
  const value = filter?.filters?.[foundOn]?.value
  if (value === undefined) return []
  const { data } = text.safeParse(value)
  if (!of.found || data === undefined)
    throw new ValidationError({ [foundOn]: { message: 'wrongFilter' } }, { message: 'wrongFilter' })
  const sought = await soughtIn(data)
  const kinds = [{ subject: of.subject, ...of.found }]
  const found = sought ? await findMatches({ actor, kinds, most: mostFound }, sought) : []
  return [{ id: { in: found.flatMap(({ ids }) => ids) } }]
}
