import type { Viewer } from './actor/actor.ts'
import { atLeast } from './levels.ts'

/** Whether others are named to somebody outside a project, as in their invitation: where their access level opens people at all.
 *  In a project its columns say so, see fields.ts. */
export function seesPeople({ ceilings }: Pick<Viewer, 'ceilings'>): boolean {
  return atLeast(ceilings.people ?? 'none', 'view')
}
