import type { PartnerAccess } from '@prisma/client'
import type { Db } from '../../../act.ts'
import { NotFound } from '../../../refusals.ts'
import { lockPair } from '../../pair.ts'
import { addressedTo, addressesOffered } from './offers.ts'

/** An access (uuid) that is for an organisation (uuid), as it is now; nobody else changes it meanwhile. Throws NotFound for any other one. */
export async function accessUnderLock(db: Db, organisationId: string, id: string): Promise<PartnerAccess> {
  const [row] = await db.$queryRaw<Pick<PartnerAccess, 'clientId' | 'partnerId'>[]>`
    select "clientId", "partnerId" from "PartnerAccess" where id = ${id}::uuid for update`
  // To an address that was nobody's: whoever answers makes it one of two organisations.
  if (row && row.partnerId === null) await lockPair(db, row.clientId, organisationId)
  const addressed = addressedTo(organisationId, await addressesOffered(db, organisationId))
  const found = await db.partnerAccess.findFirst({ where: { AND: [{ id }, addressed] } })
  if (!found) throw new NotFound()
  return found
}
