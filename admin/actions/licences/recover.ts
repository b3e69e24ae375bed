import { z } from 'zod'
import { RecoveryNotAgreed, recoverNow } from '../../../domain/licences/idle/recover-now.ts'
import { Conflict } from '../../../domain/refusals.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { holdersTable } from './table.ts'

/** Takes back idle licences of a type at once: the first press shows whose, the second one does it. */
export const recoveringIdle = verb({
  ...{ name: 'recover-idle', on: 'row', may: 'update', icon: 'RotateCcw' },
  fits: ({ idleDays }) => Boolean(idleDays),
  schema: z.strictObject({ agreed: z.string().max(100).optional() }),
  form: async (actor) => {
    const { say } = fieldsFor(actor)
    return { text: say('recover-idle-text'), button: say('recover-idle-button'), danger: true, fields: [] }
  },
  call: async (actor, { agreed }, id) => {
    try {
      await recoverNow(actor, id, agreed)
      return { message: 'licences-recovered', to: { subject: 'LicenceType', id } }
    } catch (error) {
      if (error instanceof Conflict && error.code === 'nobody-idle') return { message: 'licences-none-idle' }
      if (!(error instanceof RecoveryNotAgreed)) throw error
      const { say } = fieldsFor(actor)
      const count = error.holders.length
      const preview = {
        ...{ text: say('recover-idle-shown', { count }), button: say('recover-idle-do', { count }) },
        ...{ agreed: error.agreed, tables: [holdersTable(actor, 'idle-holders', error.holders)] },
      }
      return { preview, isOther: agreed !== undefined }
    }
  },
})
