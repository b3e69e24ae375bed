import type { Member } from '../../../domain/access/actor/actor.ts'
import { deleteSet, setDeletion } from '../../../domain/people/sets/delete.ts'
import { findOpens } from '../../../domain/people/sets/opens.ts'
import type { SetKind } from '../../../domain/people/sets/set.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbPreview } from '../form-view.ts'
import { type Verb, verb } from '../verb.ts'
import { thingRow } from './things.ts'

/** Deletes a group or team; where something is shared with it, what ends is shown first. */
export function deletingSet(kind: SetKind): Verb {
  return verb({
    ...{ name: 'delete-set', on: 'row', may: 'delete', icon: 'Trash2', schema: setDeletion },
    form: async (actor) => {
      const { say } = fieldsFor(actor)
      return { text: say('delete-set-text'), button: say('delete-set-button'), danger: true, fields: [] }
    },
    call: async (actor, { agreed }, id) => {
      try {
        await deleteSet(actor, kind, id, { agreed })
        return { message: 'set-deleted', to: { subject: kind } }
      } catch (error) {
        if (!(error instanceof Invalid && error.fields.form === 'opens-changed')) throw error
        return { preview: await endsWith(actor, kind, id), isOther: agreed !== undefined }
      }
    },
  })
}

async function endsWith(actor: Member, kind: SetKind, id: string): Promise<VerbPreview> {
  const { say } = fieldsFor(actor)
  const { things, agreed } = await findOpens(actor, kind, id)
  const columns = [say('set-thing'), say('Grant.levelId'), say('Grant.expiresAt')]
  const table = { heading: say('delete-set-shared'), columns, rows: things.map((thing) => thingRow(actor, thing)) }
  return { text: say('delete-set-ends'), tables: [table], agreed, button: say('delete-set-button') }
}
