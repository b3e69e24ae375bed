import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Layout } from '../../../domain/access/layouts.ts'
import { nameOfReport } from '../../../domain/reports/definition.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'

/** The reports of the dashboard, in their order, of those that the portal shows. One that it does not show any more is left out. */
export function dashboardField(actor: Member, { dashboard }: Layout): FieldView {
  const { field } = fieldsFor(actor)
  const choices = (actor.reports ?? []).map((report) => ({
    value: report.id,
    label: nameOfReport(report, actor.locale),
  }))
  const value = dashboard.filter((id) => choices.some((one) => one.value === id))
  return field('order', 'dashboard', { choices, value })
}
