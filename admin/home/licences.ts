import type { Member } from '../../domain/access/actor/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import { findShort } from '../../domain/licences/pools.ts'
import type { HomeList } from './section.ts'

/** Types of licences of which nothing is left, or not more than a tenth, with the way to more of them: for whoever can see to that, and
 *  only where there is any. */
export async function licences(actor: Member): Promise<HomeList> {
  return {
    name: 'licences',
    subject: 'LicenceType',
    where: [{ id: { in: await findShort() } }, scope(actor, 'update', 'LicenceType')],
    order: [{ name: 'asc' }, { id: 'asc' }],
    about: ['contactId'],
    action: 'licence-holders',
    verb: { name: 'change-licence-type', may: 'update' },
    unlessNone: true,
  }
}
