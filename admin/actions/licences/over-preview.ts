import type { Member } from '../../../domain/access/actor/actor.ts'
import type { PoolOver } from '../../../domain/licences/smaller-pool.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbPreview } from '../form-view.ts'
import { holdersTable } from './table.ts'

/** What a pool that is smaller than what is held means, with who has one: whoever has not been here longest comes first. */
export function overPreview(actor: Member, { over, taken, reserved, holders, agreed }: PoolOver): VerbPreview {
  const { say } = fieldsFor(actor)
  const invited = holders.filter(({ takenAt }) => !takenAt)
  const tables = [
    holdersTable(
      actor,
      'other-holders',
      holders.filter(({ takenAt }) => takenAt),
    ),
    ...(invited.length > 0 ? [holdersTable(actor, 'invited-holders', invited)] : []),
  ]
  return { text: say('pool-over', { over, taken, reserved }), tables, agreed, button: say('pool-over-do') }
}
