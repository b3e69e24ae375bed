import { abilityOf } from '../../access/ability.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { memoizeFor } from '../../access/actor/memoize.ts'
import { mayAnywhere } from '../../access/scope.ts'
import { columnsLeft, type ReportAsked } from '../statement.ts'

/** A report that the portal shows (uuid), as far as it decides who may open it. */
export type ShownReport = ReportAsked & { id: string }

/** The ids of the reports that somebody finds in the portal: those that are shown there, that their access level lets them read, and
 *  that ask nothing that is hidden from them. None where their layout template leaves reports out. */
export function reportsOpenTo(actor: Viewer): string[] {
  if (!showsReports(actor)) return []
  const shown = actor.reports ?? []
  // Who asks is one with what they are shown: a change of a report makes everybody's ability anew.
  return memoizeFor(abilityOf(actor), 'reports', () => shown.filter((one) => opens(actor, one)).map(({ id }) => id))
}

/** Whether somebody's layout template shows reports at all; where nobody asks it, as in the back-office: yes. */
export const showsReports = ({ without, layout }: Viewer): boolean =>
  without === null || layout.navigation.includes('reports')

/** Whether somebody may be told a report at all. */
export function opens(actor: Viewer, report: ReportAsked): boolean {
  return mayAnywhere(actor, 'read', 'Report') && columnsLeft(actor, report).length > 0
}
