import { type Filter, ValidationError } from 'adminjs'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import type { Asking } from '../reading.ts'
import { standsThere } from '../standing.ts'
import { standsOn } from './stands-on.ts'
import { isId } from './value.ts'

/** The condition that rows stand on the page that a list's filter names, as far as the member sees that; none where the filter names none.
 *  Throws ValidationError for a page that no such rows stand on. */
export async function standing(asking: Asking, filter: Pick<Filter, 'filters'> | undefined): Promise<Condition[]> {
  const value = filter?.filters?.[standsOn]?.value
  if (value === undefined) return []
  const [subject = '', id] = String(value).split(':')
  const stands = asking.of.stands?.find(({ on }) => on === subject)
  if (!stands || !isId(id))
    throw new ValidationError({ [standsOn]: { message: 'wrongFilter' } }, { message: 'wrongFilter' })
  return (await standsThere(asking, stands, id)) ?? [{ id: { in: [] } }]
}
