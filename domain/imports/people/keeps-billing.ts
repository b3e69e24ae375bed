import { isLastBilling } from '../../people/members/last-billing.ts'
import type { Importing, Planned } from '../kinds/planned.ts'

/** Refuses the lines by which an organisation would be left without a billing administrator, the last of them if there are several. */
export async function keepsBilling({ db }: Importing, planned: Planned[]): Promise<Planned[]> {
  const kept: Planned[] = []
  const gone: string[] = []
  for (const one of planned.toSorted((a, b) => a.line - b.line)) {
    const id = one.effect === 'change' && one.before.profile === 'billing_administrator' ? one.rowId : undefined
    const member = id && (await db.membership.findUnique({ where: { id } }))
    const without = { count: ({ where }: Counted) => db.membership.count({ where: { AND: [where, notOf(gone)] } }) }
    if (member && (await isLastBilling({ membership: without }, member))) {
      const { line, subject, title, placeId, within } = one
      const about = { line, subject, title, ...(placeId && { placeId }), ...(within && { within }) }
      kept.push({ ...about, effect: 'refuse', problem: { field: 'profile', problem: 'last-billing-administrator' } })
    } else {
      kept.push(one)
      if (member) gone.push(member.id)
    }
  }
  return kept
}

type Counted = Parameters<Parameters<typeof isLastBilling>[0]['membership']['count']>[0]
const notOf = (ids: string[]) => ({ id: { notIn: ids } })
