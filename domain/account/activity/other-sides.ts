import type { Member } from '../../access/actor/actor.ts'
import { accessSides, partnershipSides } from './sides.ts'

/** With whom each of these partnerships and accesses (uuids) is, as the actor's own organisation is told of the other side: its name, or the address
 *  that an invitation or offer went to. */
export async function otherSides(actor: Member, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const sides = [...(await partnershipSides(actor, ids)), ...(await accessSides(actor, ids))]
  return new Map(sides.map(({ id, called }) => [id, called]))
}

/** Those of the actor's own organisation whose other side is called so, as far as it is told of that. */
export async function withOtherSide(actor: Member, q: string): Promise<string[]> {
  const words = q.toLowerCase()
  const sides = [...(await partnershipSides(actor)), ...(await accessSides(actor))]
  return sides.filter(({ called }) => called.toLowerCase().includes(words)).map(({ id }) => id)
}
