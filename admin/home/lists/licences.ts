import type { Member } from '../../../domain/access/actor/actor.ts'
import { scope } from '../../../domain/access/scope.ts'
import { findShort } from '../../../domain/licences/pools.ts'
import type { HomeList } from '../list.ts'

/** Types of licences of which nothing is left, or not more than a tenth, with the way to more of them: for whoever can see to that, and
 *  only where there is any. */
export async function licences(actor: Member): Promise<HomeList> {
  const short = await findShort()
  return {
    name: 'licences',
    subject: 'LicenceType',
    where: [{ id: { in: short.map(({ typeId }) => typeId) } }, scope(actor, 'update', 'LicenceType')],
    order: [{ name: 'asc' }, { id: 'asc' }],
    about: ['contactId'],
    action: 'licence-holders',
    news: new Map(short.map(({ typeId, left }) => [typeId, String(left)])),
    mine: { contactId: 'me' },
    verbs: ['change-licence-type'],
    unlessNone: true,
  }
}
