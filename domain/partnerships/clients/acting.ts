import { sql } from '../../../prisma/sql.ts'
import { type Asker, type Delegate, isDelegate } from '../../access/actor/actor.ts'
import { worksFor } from '../../access/actor/delegate.sql.ts'
import { act, type Work } from '../../act.ts'
import { NotFound } from '../../refusals.ts'

/** Lets a session (its key) of somebody act in a client (uuid of the organisation) that they work for, until it stops or the access ends; also from
 *  another client, in which they stop. All logs tell it. Throws NotFound for every other organisation. */
export async function actForClient(actor: Asker, clientId: string, sessionId: string): Promise<void> {
  const homeId = isDelegate(actor) ? actor.home.id : actor.organisation.id
  await act(actor, async (work) => {
    // Whoever ends the access waits for this, or this finds it ended.
    const [access] = await work.db.$queryRaw<{ id: string }[]>(sql`
      select x.id from "PartnerAccess" x join "Organisation" c on c.id = x."clientId" and not c."isHost"
      where x."clientId" = ${clientId}::uuid and x."partnerId" = ${homeId}::uuid and x.state = 'accepted'
        and ${worksFor(sql`${actor.membershipId}::uuid`)} for share of x`)
    if (!access) throw new NotFound()
    await setAccess(work, actor, sessionId, access.id)
    if (isDelegate(actor)) await tellBoth(work, 'stop-acting', actor.access.id, [actor.organisation.id, homeId])
    await tellBoth(work, 'act-for-client', access.id, [clientId, homeId])
  })
}

/** Lets a session (its key) act for its own person again. Both logs tell it. */
export async function stopActing(actor: Delegate, sessionId: string): Promise<void> {
  await act(actor, async (work) => {
    await setAccess(work, actor, sessionId, null)
    await tellBoth(work, 'stop-acting', actor.access.id, [actor.organisation.id, actor.home.id])
  })
}

async function setAccess({ db }: Work, who: Asker, id: string, accessId: string | null): Promise<void> {
  const { count } = await db.session.updateMany({ where: { id, membershipId: who.membershipId }, data: { accessId } })
  if (count === 0) throw new NotFound()
}

async function tellBoth({ record }: Work, action: 'act-for-client' | 'stop-acting', id: string, logs: string[]) {
  await record(...logs.map((organisationId) => ({ action, subject: 'PartnerAccess' as const, id, organisationId })))
}
