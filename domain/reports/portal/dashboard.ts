import type { Viewer } from '../../access/actor/actor.ts'
import { NotFound } from '../../refusals.ts'
import { dashboardOf } from './opens.ts'
import { findReportBeginning, type ReportPage } from './page.ts'

/** Rows of each report, at most. */
const most = 5

/** The dashboard of somebody's layout template: each of its reports that opens to them, with its figures and first rows. Throws NotFound
 *  where none does. Source: partner-workspace, reports and dashboards. */
export async function findDashboard(actor: Viewer): Promise<ReportPage[]> {
  const ids = dashboardOf(actor)
  if (ids.length === 0) throw new NotFound()
  return Promise.all(ids.map((id) => findReportBeginning(actor, id, most)))
}
