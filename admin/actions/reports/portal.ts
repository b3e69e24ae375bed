import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { FindersNotAgreed, hideFromPortal, showInPortal } from '../../../domain/reports/portal/publish.ts'
import { fieldsFor } from '../fields.ts'
import { press } from '../press.ts'
import { type VerbOutcome, verb } from '../verb.ts'
import { findersTable, peopleIn } from './finders.ts'

/** Makes a report a page of the portal: the first press shows who outside will find it, the second one does it. */
export const showingInPortal = verb({
  ...{ name: 'show-in-portal', on: 'row', may: 'schedule', icon: 'Eye' },
  fits: ({ inPortal }) => inPortal !== true,
  schema: z.strictObject({ agreed: z.string().max(100).optional() }),
  form: async (actor) => {
    const { say } = fieldsFor(actor)
    return { text: say('show-in-portal-text'), button: say('show-in-portal-button'), fields: [] }
  },
  call: async (actor, { agreed }, id, once) => {
    const done = { message: 'shown-in-portal', to: { subject: 'Report', id } } as const
    return showInPortal(actor, id, agreed, once).then(
      () => done,
      (error) => shownFirst(actor, error, agreed),
    )
  },
})

/** Takes it out of the portal. */
export const hidingFromPortal = press({
  ...{ name: 'hide-from-portal', may: 'schedule', icon: 'EyeOff', message: 'hidden-from-portal' },
  fits: ({ inPortal }) => inPortal === true,
  call: hideFromPortal,
  to: (id) => ({ subject: 'Report', id }),
})

function shownFirst(actor: Member, error: unknown, before: string | undefined): VerbOutcome {
  if (!(error instanceof FindersNotAgreed)) throw error
  const { say } = fieldsFor(actor)
  const { finders, agreed } = error
  const tables = findersTable(actor, 'finders-heading', finders)
  const text = say('finders-text', { people: peopleIn(finders) })
  return { preview: { text, tables, agreed, button: say('finders-save') }, isOther: before !== undefined }
}
