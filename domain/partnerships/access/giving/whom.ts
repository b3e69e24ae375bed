import type { PartnerAccess } from '@prisma/client'
import type { Member } from '../../../access/actor/actor.ts'
import { partnersOf } from '../../../access/sharing/partners.ts'
import type { Db } from '../../../act.ts'
import { Conflict, Disclosing, Invalid } from '../../../refusals.ts'
import { membershipsOf, nobodys } from '../../addresses.ts'
import { findableBy } from './findable.ts'
import { isPartnerTold, standsNow } from './row.ts'

/** Whom access is given to: an organisation (uuid) that was found by its name, or the address of somebody there. */
export type GivenTo = { partnerId?: string | undefined; email?: string | undefined }

/** The organisation (uuid) that it is for, null where the address is nobody's; `email` is empty where it was found by name. */
export type Receiver = { partnerId: string | null; email: string }

/** For whom an access would be. Throws Invalid for nobody, for an organisation that is not found by its name, and for an address of oneself, of the own
 *  organisation or of the host. */
export async function receiverOf(db: Db, actor: Member, { partnerId, email }: GivenTo): Promise<Receiver> {
  if (partnerId) {
    const known = { OR: [partnersOf(actor.organisation.id), findableBy(actor)] }
    const found = await db.organisation.findFirst({ where: { AND: [{ id: partnerId }, known] }, select: { id: true } })
    if (!found) throw new Invalid({ q: 'choose-partner' })
    return { partnerId, email: '' }
  }
  if (!email) throw new Invalid({ q: 'choose-partner' })
  if (email === actor.email) throw new Invalid({ q: 'partner-yourself' })
  const memberships = await membershipsOf(db, email)
  if (memberships.some(({ organisationId }) => organisationId === actor.organisation.id))
    throw new Invalid({ q: 'partner-own' })
  if (memberships.some(({ isHost }) => isHost)) throw new Disclosing({ q: 'partner-host' })
  return { partnerId: memberships[0]?.organisationId ?? null, email }
}

/** What of an organisation (uuid), the client, stands with another one (uuid): offered and not answered, or accepted. */
export const accessBetween = (db: Db, clientId: string, partnerId: string) =>
  db.partnerAccess.findFirst({ where: { clientId, partnerId, ...standsNow } })

/**
 * The access that stands in the way of a new one without the client being told of it; null where there is none. Throws Conflict for one that it
 * is told of: to the same address, or to the same organisation. Decision 67.
 */
export async function unknownBefore(
  db: Db,
  clientId: string,
  { partnerId, email }: Receiver,
): Promise<PartnerAccess | null> {
  const typed = email && (await db.partnerAccess.findFirst({ where: { clientId, email, ...standsNow } }))
  if (typed) throw refusedBy(typed)
  const other = await accessBetween(db, clientId, partnerId ?? nobodys)
  if (!other) return null
  if (email === '' ? isPartnerTold(other) : await isAddressTold(db, other)) throw refusedBy(other)
  return other
}

/** Whether the client is told the addresses of whom it gave access to: those of a partner that has accepted, and wants it so. */
async function isAddressTold(db: Db, { state, partnerId }: PartnerAccess): Promise<boolean> {
  if (state !== 'accepted' || !partnerId) return false
  return (await db.organisation.count({ where: { id: partnerId, partnersSee: 'addresses' } })) > 0
}

const refusedBy = ({ state }: PartnerAccess) =>
  new Conflict(state === 'accepted' ? 'access-given-already' : 'access-offered-already', { field: 'q' })
