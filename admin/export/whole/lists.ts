import { scope } from '../../../domain/access/scope.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { definitions } from '../../guard/definition.ts'
import { possible } from '../../guard/possible.ts'
import { type Asking, ask, count, type Part } from '../../guard/reading.ts'
import { isSeen, standsThere } from '../../guard/standing.ts'

/** The rows of a list that are of one organisation. */
export type ListOfWhole = { asking: Asking; part: Part }

const owner = 'organisationId'

/** The lists of the back-office that tell somebody, who asks at a moment, something of an organisation (uuid): what belongs to it, and what stands
 *  on its page. */
export async function listsOf({ actor, db }: Asking, id: string): Promise<ListOfWhole[]> {
  const found: ListOfWhole[] = []
  for (const of of definitions()) {
    if (!possible(actor, 'read', of.subject)) continue
    const asking = ask(actor, of, db)
    const part = await partOf(asking, id)
    if (part && (await count(asking, part.where, 1)) > 0) found.push({ asking, part })
  }
  return found
}

/** The rows of a list that are of an organisation (uuid), in the order in which they were made: any other would leave out those on which its column
 *  is hidden. Null where none can be. */
export async function partOf(asking: Asking, id: string): Promise<(Part & { where: Condition[] }) | null> {
  const where = await whereOf(asking, id)
  return where && { where, orderBy: [{ id: 'asc' }] }
}

async function whereOf(asking: Asking, id: string): Promise<Condition[] | null> {
  const { actor, of } = asking
  if (of.subject === 'Organisation') return [{ id }]
  if (of.columns[owner])
    return isSeen(asking, owner) ? [scope(actor, 'read', of.subject, owner), { [owner]: id }] : null
  const standing = of.stands?.filter(({ on }) => on === 'Organisation') ?? []
  const found = await Promise.all(standing.map((one) => standsThere(asking, one, id)))
  const there = found.flatMap((conditions) => (conditions ? [{ AND: conditions }] : []))
  return there.length > 0 ? [{ OR: there }] : null
}
