import type { Db } from '../domain/act.ts'
import type { Calendar } from './calendar.ts'
import { idOf } from './ids.ts'
import { memberId } from './organisations.ts'

/** Whoever delivers for a partner takes one of two licences, which are both held; Ada has not used hers for long, and was told so. Everybody has
 *  had theirs since they came. */
export async function writeLicences(db: Db, { at }: Calendar): Promise<void> {
  await db.licence.updateMany({ where: { takenAt: { not: null } }, data: { takenAt: at(-220) } })
  await db.licenceType.update({ where: { name: 'Partner' }, data: { profiles: ['billing_administrator'] } })
  const { id: typeId } = await db.licenceType.create({
    data: {
      ...{ id: idOf('licence-type', 'delivery'), name: 'Partner delivery', pool: 2, idleDays: 90 },
      ...{ profiles: ['administrator', 'supervisor', 'manager'], sides: ['partner'] },
      contactId: memberId('adam'),
    },
  })
  const holders = { membershipId: { in: [memberId('ada'), memberId('carl')] } }
  await db.licence.updateMany({ where: holders, data: { typeId } })
  await db.licence.updateMany({ where: { membershipId: memberId('ada') }, data: { warnedAt: at(-3, 5) } })
  await db.membership.update({ where: { id: memberId('ada') }, data: { lastUsedAt: at(-86) } })
}
