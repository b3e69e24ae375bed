import type { Member } from '../../../domain/access/actor/actor.ts'
import {
  columns,
  commentPlaces,
  type Layout,
  mainNouns,
  navigationItems,
  sections,
} from '../../../domain/access/layouts.ts'
import { nameOf } from '../../../domain/access/templates/called.ts'
import { seenOf } from '../../../domain/access/templates/change.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldSearch, FieldView } from '../form-view.ts'
import { choicesIn } from './parts.ts'
import { wordingRows } from './wording.ts'

/** What a layout template is filled in with, beginning with what it says; and as whom it is looked at meanwhile. */
export async function layoutFields(actor: Member, layout: Layout, sought?: FieldSearch): Promise<FieldView[]> {
  const { field, choice, row } = fieldsFor(actor, sought)
  const ordered = (name: string, at: string, names: readonly string[], value: string[]) =>
    field('order', name, { choices: choicesIn(actor, at, names), value })
  return [
    await row('as', 'Membership', { where: { disabledAt: null, organisation: { is: { isHost: false } } } }),
    ordered('navigation', 'navigation', navigationItems, layout.navigation),
    choice('landing', choicesIn(actor, 'navigation', ['projects', 'updates']), {
      required: true,
      value: layout.landing,
    }),
    ordered('sections', 'sections', sections, layout.sections),
    ordered('projectColumns', 'columns.projects', columns.projects, layout.columns.projects),
    ordered('taskColumns', 'columns.tasks', columns.tasks, layout.columns.tasks),
    wordingCells(actor, layout),
    field('checks', 'comments', { choices: choicesIn(actor, 'comments', commentPlaces), value: layout.comments }),
    field('text', 'brandName', { value: layout.brand.name ?? '' }),
    field('text', 'accent', { value: layout.brand.accent ?? '' }),
    { kind: 'kept', name: 'seen', label: '', value: seenOf(layout) },
  ]
}

/** What each main noun is called, a row each, with a column for one and for many of it in each language. */
function wordingCells(actor: Member, { wording }: Layout): FieldView {
  const { say, field } = fieldsFor(actor)
  return field('cells', 'wording', {
    choices: (['en.one', 'en.many', 'de.one', 'de.many'] as const).map((value) => ({ value, label: say(value) })),
    fields: mainNouns.map((name) => ({ kind: 'text', name, label: nameOf(name, undefined, actor.locale) })),
    value: wordingRows(wording),
  })
}
