import type { Filter } from 'adminjs'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { listed } from '../../../prisma/long-list.ts'
import type { Asking } from '../reading.ts'
import { apartOn } from './apart-on.ts'
import { noSuch } from './no-such.ts'

/** The condition that rows are among those that a list tells apart under a name, if its filter asks for them. Throws ValidationError (400) for a name that
 *  it does not have. */
export async function apart({ actor, of }: Asking, filter: Pick<Filter, 'filters'> | undefined): Promise<Condition[]> {
  const value = filter?.filters?.[apartOn]?.value
  if (value === undefined) return []
  const find = Object.entries(of.apart ?? {}).find(([name]) => name === value)?.[1]
  if (!find) throw noSuch(actor, 'no-filter', apartOn)
  return [{ id: { in: listed(await find(actor)) } }]
}
