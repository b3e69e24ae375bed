import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { findHolders, type LicenceHolder } from '../../../domain/licences/holders.ts'
import { findPools, soon } from '../../../domain/licences/pools.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { holdersTable } from './table.ts'

/** Tells who holds the licences of a type, who is idle, what taking those back frees, and what invitations under way will take. */
export const seeingHolders = verb({
  ...{ name: 'licence-holders', on: 'row', may: 'read', icon: 'Users', schema: z.strictObject({}) },
  form: async (actor, id) => {
    const { say } = fieldsFor(actor)
    const pool = (await findPools(actor)).find(({ typeId }) => typeId === id)
    if (!pool) throw new NotFound()
    const holders = await findHolders(actor, id)
    const { size, taken, reserved, left, now, days, ask } = pool
    const sum = taken + reserved
    const told = [
      say('licence-standing', { limited: size === null ? 'no' : 'yes', size, taken, reserved, left }),
      days === null
        ? `${say('licence-no-idle', { sum })} ${say('licence-never')}`
        : say('licence-forecast', { sum, now, soon: pool.soon }),
      ...(ask ? [say('licence-ask', { ask })] : []),
      ...(taken + reserved > holders.length ? [say('licence-more', { more: taken + reserved - holders.length })] : []),
    ]
    return { text: told.join('\n'), fields: [], tables: tablesOf(actor, holders) }
  },
  call: async () => ({ message: 'licences-looked' }),
})

function tablesOf(actor: Member, holders: LicenceHolder[]) {
  const invited = holders.filter(({ takenAt }) => !takenAt)
  const here = holders.filter(({ takenAt }) => takenAt)
  return [
    holdersTable(actor, 'idle-holders', here.filter(isSoonIdle)),
    holdersTable(
      actor,
      'other-holders',
      here.filter((one) => !isSoonIdle(one)),
    ),
    holdersTable(actor, 'invited-holders', invited),
  ].filter(({ rows }) => rows.length > 0)
}

const isSoonIdle = ({ leftDays }: LicenceHolder) => leftDays !== null && leftDays <= soon
