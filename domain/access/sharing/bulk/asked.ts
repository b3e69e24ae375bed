import { z } from 'zod'
import { Invalid } from '../../../refusals.ts'
import { sharing } from '../terms.ts'

/** Many projects (uuids) shared with many, each with each, at one level to one day, as a share says them. `agreed`: what was shown of what that
 *  does. */
export const severalShares = sharing
  .omit({ resourceKind: true, resourceId: true, principalKind: true, principalId: true })
  .extend({
    projectIds: z.array(z.uuid().toLowerCase()).min(1),
    principals: z.array(sharing.pick({ principalKind: true, principalId: true })).min(1),
    agreed: z.string().max(100).optional(),
  })
export type SeveralShares = z.output<typeof severalShares>

/** A project (uuid), and who it is to be shared with. */
export type SharePair = { projectId: string } & SeveralShares['principals'][number]

/** The most that is done at once: it has to be read before it is agreed to, and is done in one transaction. */
export const mostAtOnce = { projects: 100, principals: 20, pairs: 500 } as const

/** Each project with each principal, once, by project: whoever does the same at the same moment comes to them in the same order. Throws Invalid
 *  for more than can be done at once. */
export function pairsOf({ projectIds, principals }: SeveralShares): SharePair[] {
  const projects = [...new Set(projectIds)].toSorted()
  const whom = [...new Map(principals.map((one) => [one.principalId, one])).values()]
  const pairs = projects.length * whom.length
  if (projects.length > mostAtOnce.projects) throw tooMany('projectIds', 'too-many-projects', projects.length)
  if (whom.length > mostAtOnce.principals) throw tooMany('principals', 'too-many-principals', whom.length)
  if (pairs > mostAtOnce.pairs) throw tooMany('principals', 'too-many-pairs', pairs)
  return projects.flatMap((projectId) => whom.map((one) => ({ projectId, ...one })))
}

const tooMany = (field: string, problem: string, count: number) =>
  new Invalid({ [field]: problem }, { [field]: { ...mostAtOnce, count } })
