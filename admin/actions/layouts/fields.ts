import type { Member } from '../../../domain/access/actor/actor.ts'
import {
  columnLists,
  columns,
  commentPlaces,
  type Layout,
  navigationItems,
  sections,
} from '../../../domain/access/layouts.ts'
import { seenOf } from '../../../domain/access/templates/change.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FieldView } from '../form-view.ts'
import { dashboardField } from './dashboard-field.ts'
import { landingField } from './landing-field.ts'
import { choicesIn, columnFields } from './parts.ts'
import { wordingCells } from './wording-cells.ts'

/** What a layout template is filled in with, beginning with what it says; and as whom it is looked at meanwhile. */
export async function layoutFields(actor: Member, layout: Layout, sought?: FieldSearch): Promise<FieldView[]> {
  const { field, row } = fieldsFor(actor, sought)
  const ordered = (name: string, at: string, names: readonly string[], value: string[]) =>
    field('order', name, { choices: choicesIn(actor, at, names), value })
  return [
    await row('as', 'Membership', { where: { disabledAt: null, organisation: { is: { isHost: false } } } }),
    ordered('navigation', 'navigation', navigationItems, layout.navigation),
    dashboardField(actor, layout),
    landingField(actor, layout),
    ordered('sections', 'sections', sections, layout.sections),
    ...columnLists.map((list) => ordered(columnFields[list], `columns.${list}`, columns[list], layout.columns[list])),
    wordingCells(actor, layout),
    field('checks', 'comments', { choices: choicesIn(actor, 'comments', commentPlaces), value: layout.comments }),
    field('text', 'brandName', { value: layout.brand.name ?? '' }),
    field('text', 'accent', { value: layout.brand.accent ?? '' }),
    { kind: 'kept', name: 'seen', label: '', value: seenOf(layout) },
  ]
}
