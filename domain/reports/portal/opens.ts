import { abilityOf } from '../../access/ability.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { memoizeFor } from '../../access/actor/memoize.ts'
import type { NavigationItem } from '../../access/layouts.ts'
import { can, mayAnywhere } from '../../access/scope.ts'
import type { ReportDefinition } from '../definition.ts'
import { columnsLeft, type ReportAsked } from '../statement.ts'

/** A report that the portal shows (uuid), what it is called, and what decides who may open it. */
export type ShownReport = ReportAsked & Pick<ReportDefinition, 'name' | 'names'> & { id: string }

/** The ids of the reports that somebody finds in the portal: those that are shown there, that their access level lets them read, and
 *  that ask nothing that is hidden from them. None where their layout template leaves reports out. */
export function reportsOpenTo(actor: Viewer): string[] {
  if (!showsReports(actor)) return []
  const shown = actor.reports ?? []
  // Who asks is one with what they are shown: a change of a report makes everybody's ability anew.
  return memoizeFor(abilityOf(actor), 'reports', () => shown.filter((one) => opens(actor, one)).map(({ id }) => id))
}

/** The items of the navigation that somebody is shown, in the order of their layout template: reports and the
 *  dashboard only where one of them opens, reports also where they make some. */
export function waysOf(actor: Viewer): NavigationItem[] {
  const opening = {
    reports: () => reportsOpenTo(actor).length > 0 || makesReports(actor),
    dashboard: () => dashboardOf(actor).length > 0,
  }
  return actor.layout.navigation.filter((item) => (item === 'reports' || item === 'dashboard' ? opening[item]() : true))
}

/** The ids of the reports on somebody's dashboard, in the order of their layout template: those of them that open. None where it shows no
 *  dashboard. */
export function dashboardOf(actor: Viewer): string[] {
  const { navigation, dashboard } = actor.layout
  const open = reportsOpenTo(actor)
  return navigation.includes('dashboard') ? dashboard.filter((id) => open.includes(id)) : []
}

/** Where the portal begins for somebody, as the address without its slash: with the dashboard or the report that their layout
 *  template puts first, where that opens to them, else with its landing page. */
export function landingOf(actor: Viewer): string {
  const { firstReport, dashboardFirst, landing } = actor.layout
  if (dashboardFirst && dashboardOf(actor).length > 0) return 'dashboard'
  return firstReport && reportsOpenTo(actor).includes(firstReport) ? `reports/${firstReport}` : landing
}

/** Whether somebody's layout template shows reports at all; where nobody asks it, as in the back-office: yes. */
export const showsReports = ({ without, layout }: Viewer): boolean =>
  without === null || layout.navigation.includes('reports')

/** Whether somebody makes reports of their own in the portal, for themselves and their colleagues: managers up, outside the host, whose access
 *  level lets them contribute. Source: docs/decisions/0068-reports-of-their-own.md. */
export function makesReports(actor: Viewer): boolean {
  const { membershipId: ownerId, organisation } = actor
  return (
    showsReports(actor) &&
    !organisation.isHost &&
    can(actor, 'create', 'Report', { ownerId, organisationId: organisation.id })
  )
}

/** Whether somebody may be told a report at all. */
export function opens(actor: Viewer, report: ReportAsked): boolean {
  return mayAnywhere(actor, 'read', 'Report') && columnsLeft(actor, report).length > 0
}
