import type { Member } from '../../domain/access/actor/actor.ts'
import type { ModelDefinition } from '../guard/definition.ts'
import { ask, rows } from '../guard/reading.ts'
import { titlesOf } from '../guard/titles/titles.ts'
import { rowAddress } from '../page/facts/address.ts'
import { aboutEach } from './about.ts'
import type { FoundThing } from './view.ts'

/** The rows of a kind that have these ids and that the member sees, in the order of the ids. */
export async function foundRows(actor: Member, of: ModelDefinition, ids: string[]): Promise<FoundThing[]> {
  if (ids.length === 0) return []
  const found = await rows(ask(actor, of), { where: [{ id: { in: ids } }] }, [of.title, ...(of.found?.tells ?? [])])
  const [titles, about] = await Promise.all([titlesOf(actor, of, found), aboutEach(actor, of, found)])
  const { subject } = of
  return found
    .map(({ id }) => ({
      ...{ subject, id, href: rowAddress(subject, id) },
      ...{ title: titles.get(id) || '–', about: about.get(id) ?? [] },
    }))
    .toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}
