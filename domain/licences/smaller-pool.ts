import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import { findHolders, type LicenceHolder } from './holders.ts'
import { countPool } from './pool.ts'

/** What a pool would mean that is smaller than what is held and reserved: by how many, who has one, and what stands for that. */
export type PoolOver = { over: number; taken: number; reserved: number; holders: LicenceHolder[]; agreed: string }

/** What making the pool of a type (uuid) so small means; null where there is room for all who have one, where it does not get smaller, and for whoever may not
 *  set it. */
export async function findOver(actor: Member, id: string, pool: number | null): Promise<PoolOver | null> {
  const type = await prisma.licenceType.findUnique({ where: { id } })
  if (!type || pool === null || !can(actor, 'update', 'LicenceType', type)) return null
  if (type.pool !== null && type.pool <= pool) return null
  const { taken, reserved } = await countPool(prisma, id)
  const over = taken + reserved - pool
  if (over <= 0) return null
  return { over, taken, reserved, holders: await findHolders(actor, id), agreed: `${pool} ${taken} ${reserved}` }
}
