import type { Request } from 'express'
import { isMember, type Member } from '../../domain/access/actor/actor.ts'
import { type AskedAbout, findPlaceOf } from '../../domain/access/asking/place-of.ts'
import { nounNames, nounOf } from '../../domain/nouns/index.ts'
import { NotAllowed, type Refusal } from '../../domain/refusals.ts'
import { addressOf } from '../sharing/crumb.tsx'

const place = /^\/([a-z]+)\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:\/|$)/i
const pages = new Map<string, AskedAbout>([
  ...nounNames.flatMap((name) => (nounOf(name).page ? [[String(nounOf(name).page), name] as const] : [])),
  ['projects', 'Project'],
  ['products', 'Product'],
  ['tasks', 'Task'],
  ['updates', 'Update'],
  ['documents', 'File'],
])

/** Where somebody can ask for what was refused to them for want of a right: the address, where what it is about lies in a project of which they see
 *  something, or is a product; else null. */
export async function whereToAsk(refusal: Refusal, req: Request): Promise<string | null> {
  const { actor } = req
  const [, page = '', id] = place.exec(req.path) ?? []
  const about = pages.get(page.toLowerCase())
  if (!actor || !isMember(actor) || !about || !id || !isRight(refusal)) return null
  // Whatever goes wrong here, the refusal stands.
  const found = await placeOf(actor, about, id)
  return found && `${addressOf(found)}/access-request`
}

/** A right on something, as *share-Project*; other refusals say of themselves what would be needed. */
const isRight = (refusal: Refusal) => refusal instanceof NotAllowed && /^[a-z]+-[A-Z]/.test(refusal.code)

const placeOf = (actor: Member, about: AskedAbout, id: string) => findPlaceOf(actor, about, id).catch(() => null)
