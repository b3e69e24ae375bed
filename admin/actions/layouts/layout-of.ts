import { z } from 'zod'
import { findLayoutFor } from '../../../domain/access/templates/find.ts'
import { differencesBetween } from '../../../domain/access/templates/parts.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'
import { candidatesTold } from './candidates.ts'
import { differenceRows } from './parts.ts'

/** Tells which layout templates a member is given, which one counts and why, and what the portal shows another one differently. */
export const layoutOfMember = verb({
  ...{ name: 'layout-of', on: 'row', may: 'read', icon: 'Layout' },
  schema: z.strictObject({ with: z.uuid().nullable().optional() }),
  form: async (actor, id, sought) => {
    const { say, row } = fieldsFor(actor, sought)
    const other = await row('with', 'Membership', { label: 'layout-with', where: { id: { not: id } } })
    return { text: say('layout-of-text'), button: say('layout-of-button'), fields: [other] }
  },
  call: async (actor, { with: otherId }, id) => {
    const chosen = await findLayoutFor(actor, id)
    const told = await candidatesTold(actor, chosen)
    if (!otherId) return { message: 'layout-told', told }
    const other = await findLayoutFor(actor, otherId)
    const names = await titlesById(actor, 'Membership', [id, otherId])
    const [one, two] = [names.get(id) ?? '', names.get(otherId) ?? '']
    const rows = differenceRows(actor, differencesBetween(chosen.layout, other.layout))
    const differences = rows.map(([label = '', mine, theirs]) => ({
      label,
      value: `${one}: ${mine}\n${two}: ${theirs}`,
    }))
    const { say } = fieldsFor(actor)
    const counts = [[one, chosen] as const, [two, other] as const].map(([person, { candidates }]) => ({
      label: say('layout-whose', { person }),
      value: candidates[0]?.template ?? say('layout-none'),
    }))
    return { message: rows.length > 0 ? 'layouts-differ' : 'layouts-alike', told: [...counts, ...differences] }
  },
})
