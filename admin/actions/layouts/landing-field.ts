import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Layout } from '../../../domain/access/layouts.ts'
import { nameOfReport } from '../../../domain/reports/definition.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'
import { choicesIn } from './parts.ts'

/** Where the portal begins: with a page, its dashboard, or with one of the reports that it shows. Where the one that came first is not shown any more, it
 *  says so, and what the portal begins with instead. */
export function landingField(actor: Member, { landing, firstReport, dashboardFirst }: Layout): FieldView {
  const { say, choice } = fieldsFor(actor)
  const reports = (actor.reports ?? []).map((report) => ({
    value: `report:${report.id}`,
    label: say('begins-with-report', { name: nameOfReport(report, actor.locale) }),
  }))
  const value = dashboardFirst ? 'dashboard' : firstReport ? `report:${firstReport}` : landing
  const isThere = dashboardFirst || !firstReport || reports.some((one) => one.value === value)
  return choice('landing', [...choicesIn(actor, 'navigation', ['projects', 'dashboard', 'updates']), ...reports], {
    required: true,
    value: isThere ? value : landing,
    ...(!isThere && { hint: say('first-report-gone') }),
  })
}
