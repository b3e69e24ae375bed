import type { PartnerAccess } from '@prisma/client'
import type { Member } from '../../../access/actor/actor.ts'
import type { Db } from '../../../act.ts'
import { NotFound } from '../../../refusals.ts'
import { givesAccess } from '../who-may.ts'

/** Whether the client is told which organisation it gave access to: it found that by its name, or that has accepted. Before, an address says
 *  nothing of whose it is. */
export const isPartnerTold = ({ email, state }: Pick<PartnerAccess, 'email' | 'state'>): boolean =>
  email === '' || state === 'accepted' || state === 'ended'

/** Whether an access stands between its client and a partner: offered and not answered, or accepted. */
export const standsNow = { state: { in: ['pending', 'accepted'] } } satisfies {
  state: { in: PartnerAccess['state'][] }
}

/** An access (uuid) that the actor's own organisation gave, as it is now; nobody else changes it until the work is done. Throws NotFound for any other one, and
 *  for who gives none. */
export async function accessHeld(db: Db, actor: Member, id: string): Promise<PartnerAccess> {
  if (!givesAccess(actor)) throw new NotFound()
  const clientId = actor.organisation.id
  await db.$queryRaw`select id from "PartnerAccess" where id = ${id}::uuid and "clientId" = ${clientId}::uuid for update`
  const found = await db.partnerAccess.findFirst({ where: { id, clientId } })
  if (!found) throw new NotFound()
  return found
}
