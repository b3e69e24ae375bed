import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { changeTemplate, LayoutNotAgreed } from '../../../domain/access/templates/change.ts'
import { findTemplate } from '../../../domain/access/templates/find.ts'
import { picturePortal } from '../../../domain/access/templates/picture.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { fieldsFor } from '../fields.ts'
import { looking } from '../looking.ts'
import { peopleCell, peopleTold } from '../meant/people-told.ts'
import { type VerbOutcome, verb } from '../verb.ts'
import { weakAccents } from './accent.ts'
import { layoutFields } from './fields.ts'
import { layoutFrom, layoutInput } from './input.ts'
import { differenceRows, fieldOfPart } from './parts.ts'
import { pictureView } from './picture.ts'

/** What somebody would see. */
const look = looking({
  schema: layoutInput.extend({ as: z.uuid('missing') }),
  as: ({ as }) => as,
  show: async (actor, filled, id, noted) => {
    const { layout } = await findTemplate(actor, id)
    return pictureView(actor, await picturePortal(actor, filled.as, layoutFrom(actor, layout, filled), noted))
  },
})

/** Changes what a layout template shows: beside the form stands what somebody would see; the first press shows what changes, the second one
 *  saves it. */
export const changingLayout = verb({
  ...{ name: 'change-layout', on: 'row', may: 'update', icon: 'Edit', schema: layoutInput, look },
  form: async (actor, id, sought) => {
    const { say, field } = fieldsFor(actor)
    const { name, layout } = await findTemplate(actor, id)
    const called = field('text', 'name', { label: 'LayoutTemplate.name', required: true, value: name })
    return {
      text: say('change-layout-text'),
      button: say('change-layout-button'),
      fields: [called, ...(await layoutFields(actor, layout, sought))],
      picture: { by: 'as', none: say('picture-none'), wrong: say('picture-wrong') },
    }
  },
  call: async (actor, filled, id, once) => {
    const before = await findTemplate(actor, id)
    const layout = layoutFrom(actor, before.layout, filled)
    const { name = before.name, seen, agreed } = filled
    const settings = { name, layout }
    const saving = atFields(changeTemplate(actor, id, { settings, seen, agreed }, once), fieldOfPart)
    return saving.then(
      () => ({ message: 'layout-changed', to: { subject: 'LayoutTemplate', id } }) as const,
      (error) => shownFirst(actor, error, layout.brand.accent),
    )
  },
})

function shownFirst(actor: Member, error: unknown, accent: string | undefined): VerbOutcome {
  if (!(error instanceof LayoutNotAgreed)) throw error
  const { say } = fieldsFor(actor)
  const { change, agreed, isOther } = error
  const rows = differenceRows(actor, change.differences)
  const columns = [say('what-changes'), say('before'), say('after')]
  const who = say('layout-shown-to', { count: change.people.length, who: peopleTold(actor, change.people) })
  const text = [`${who} ${say('layout-changes', { given: change.given })}`, ...weakAccents(actor, accent)].join('\n')
  const people = peopleCell(actor, change.people)
  const tables = [
    { heading: say('layout-differences'), columns, rows },
    ...(typeof people === 'string' ? [] : [{ heading: say('layout-seen-by'), columns: [], rows: [[people]] }]),
  ]
  return { preview: { text, tables, agreed, button: say('save-layout') }, isOther }
}
