import type { PageContext } from 'adminjs'
import { z } from 'zod'
import { Refusal } from '../../domain/refusals.ts'
import { soughtIn } from '../../domain/search/sought.ts'
import { askingOf } from '../guard/asking.ts'
import { definitionOf, definitions, isShown } from '../guard/definition.ts'
import { isId } from '../guard/filters/value.ts'
import { kindsFound, kindsNamed } from './kinds.ts'
import type { SearchView } from './view.ts'

const mostRecent = 8

/** What is sought, and how many of each kind are wanted; `recent` names rows as Project:id, that are told while nothing is sought. */
const asked = z.object({
  q: z.string().max(200).default(''),
  rows: z.coerce.number().int().min(1).max(20).default(10),
  recent: z.string().max(1000).default(''),
})

/** What the search finds with the rights of whoever asks: by an id that was pasted that row alone, else by names, addresses and numbers. Throws 400
 *  for what cannot be read. */
export async function search(
  request: { query?: unknown },
  _response: unknown,
  context: PageContext,
): Promise<SearchView> {
  const actor = askingOf(context)
  const { data } = asked.safeParse(request.query)
  if (!data) throw new Refusal(400, 'unreadable')
  const query = data.q.trim()
  if (query === '') return { query, kinds: await kindsNamed(actor, named(data.recent)) }
  if (isId(query))
    return {
      query,
      kinds: await kindsNamed(
        actor,
        definitions().map((of) => ({ of, id: query.toLowerCase() })),
      ),
    }
  const sought = await soughtIn(query)
  return { query, kinds: sought ? await kindsFound(actor, { text: query, sought, take: data.rows }) : [] }
}

function named(recent: string) {
  const each = recent.split(',').map((one) => one.split(':'))
  const known = each.flatMap(([subject = '', id]) =>
    isShown(subject) && isId(id) ? [{ of: definitionOf(subject), id }] : [],
  )
  return known.slice(0, mostRecent)
}
