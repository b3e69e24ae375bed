import type { Member } from '../../../../domain/access/actor/actor.ts'
import type { SharePair } from '../../../../domain/access/sharing/bulk/asked.ts'
import { modelOfPrincipal } from '../../../../domain/access/sharing/principals.ts'
import { titlesById } from '../../../guard/titles/titles.ts'
import { fieldsFor } from '../../fields.ts'
import { principalTold } from '../principals.ts'

/** What the project of a pair is called, and whoever it is to be shared with. */
export type PairNames = (pair: SharePair) => [project: string, whom: string]

/** How projects and those they are to be shared with are called, as far as a member may see it. */
export async function namesOfPairs(actor: Member, pairs: SharePair[]): Promise<PairNames> {
  const projects = await titlesById(
    actor,
    'Project',
    pairs.map(({ projectId }) => projectId),
  )
  const names = new Map<string, string>()
  for (const [kind, model] of Object.entries(modelOfPrincipal)) {
    const ids = pairs.filter(({ principalKind }) => principalKind === kind).map(({ principalId }) => principalId)
    for (const [id, name] of await titlesById(actor, model, ids)) names.set(id, name)
  }
  const unseen = fieldsFor(actor).say('cannot-be-seen')
  return ({ projectId, principalKind, principalId }) => {
    const name = names.get(principalId)
    return [projects.get(projectId) || unseen, name ? principalTold(actor, principalKind, name) : unseen]
  }
}
