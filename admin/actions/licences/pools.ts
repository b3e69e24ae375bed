import { z } from 'zod'
import { findPools } from '../../../domain/licences/pools.ts'
import { formats } from '../../../words/dates.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'

/** Tells of every type of licence how many there are, held, reserved, left and idle. */
export const seeingPools = verb({
  ...{ name: 'licence-pools', on: 'list', may: 'read', icon: 'BarChart', schema: z.strictObject({}) },
  form: async (actor) => {
    const { say } = fieldsFor(actor)
    const { number } = formats(actor.locale, actor.timeZone)
    const pools = await findPools(actor)
    const columns = [
      say('LicenceType.name'),
      ...(['size', 'taken', 'reserved', 'left', 'idle-now', 'idle-soon'] as const).map((one) => say(`licence-${one}`)),
    ]
    const rows = pools.map(({ name, size, taken, reserved, left, now, soon, days }) => [
      ...[name, size === null ? say('licence-unlimited') : number(size)],
      ...[taken, reserved].map(number),
      ...[left, days === null ? null : now, days === null ? null : soon].map((one) =>
        one === null ? '–' : number(one),
      ),
    ])
    const tables = [{ heading: say('Subject.LicenceType'), columns, rows }]
    return { text: say('licence-pools-text'), fields: [], tables }
  },
  call: async () => ({ message: 'licences-looked' }),
})
