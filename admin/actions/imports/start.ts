import type { Import } from '@prisma/client'
import { findImport } from '../../../domain/imports/find.ts'
import { startImport, starting } from '../../../domain/imports/steps.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'

/** Imports what was checked. */
export const startingImport = verb({
  name: 'start-import',
  on: 'row',
  may: 'run',
  icon: 'Play',
  fits: ({ state, startedAt }) =>
    state === 'checked' || (Boolean(startedAt) && ['stopped', 'failed', 'interrupted'].includes(String(state))),
  schema: starting,
  form: async (actor, id) => {
    const { made, changed, same, refused, invitations }: Import = await findImport(actor, 'run', id)
    const { say, field } = fieldsFor(actor)
    const counts = { made, changed, same, refused, invitations }
    return {
      text: say('start-import-text', counts),
      button: say('start-import-button'),
      fields: [
        ...(refused > 0
          ? [{ ...field('yes', 'leavesOut', { label: 'Import.leavesOut' }), label: say('leaves-out', counts) }]
          : []),
        ...(invitations > 0
          ? [{ ...field('yes', 'mailsLater', { label: 'Import.mailsLater' }), label: say('mails-later', counts) }]
          : []),
      ],
    }
  },
  call: async (actor, input, id) => {
    await startImport(actor, id, input)
    return { message: 'import-begun', to: { subject: 'Import', id, verb: 'show' } }
  },
})
