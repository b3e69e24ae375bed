import type { Request } from 'express'
import { isMember, type Member } from '../../domain/access/actor/actor.ts'
import { findProjectOf } from '../../domain/access/asking/project-of.ts'
import { type NounName, nounNames, nounOf } from '../../domain/nouns/index.ts'
import { NotAllowed, type Refusal } from '../../domain/refusals.ts'

const place = /^\/([a-z]+)\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:\/|$)/i
const pages = new Map<string, NounName>([
  ...nounNames.flatMap((name) => (nounOf(name).page ? [[String(nounOf(name).page), name] as const] : [])),
  ['projects', 'Project'],
  ['tasks', 'Task'],
  ['updates', 'Update'],
  ['documents', 'File'],
])

/** Where somebody can ask for what was refused to them for want of a right: the address, where what it is about lies in a project of which they see
 *  something; else null. */
export async function whereToAsk(refusal: Refusal, req: Request): Promise<string | null> {
  const { actor } = req
  const [, page = '', id] = place.exec(req.path) ?? []
  const noun = pages.get(page.toLowerCase())
  if (!actor || !isMember(actor) || !noun || !id || !isRight(refusal)) return null
  // Whatever goes wrong here, the refusal stands.
  const projectId = await projectOf(actor, noun, id)
  return projectId && `/projects/${projectId}/access-request`
}

/** A right on something, as *share-Project*; other refusals say of themselves what would be needed. */
const isRight = (refusal: Refusal) => refusal instanceof NotAllowed && /^[a-z]+-[A-Z]/.test(refusal.code)

const projectOf = (actor: Member, noun: NounName, id: string) => findProjectOf(actor, noun, id).catch(() => null)
