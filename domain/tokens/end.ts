import type { Member } from '../access/actor/actor.ts'
import { act, type Db } from '../act.ts'
import { endCalendars } from '../calendar/address.ts'
import { disableWebhooks } from '../hooks/disable.ts'

/** Ends a token (uuid): the next request with it is nobody's. Its own member does, and whoever looks after that one. Throws NotFound,
 *  NotAllowed. */
export function endToken(actor: Member, id: string): Promise<void> {
  return act(actor, async ({ the, db, record }) => {
    const { organisationId, membershipId } = await the('delete', 'ApiToken', id)
    await db.apiToken.deleteMany({ where: { id } })
    await record({ action: 'end-token', subject: 'ApiToken', id, organisationId, detail: { membershipId } })
  })
}

/** Ends the tokens of a membership (uuid) that signs nobody in any more, its calendar, and the webhooks that look with its eyes. They do not come back with it. */
export async function endTokensOf(db: Db, membershipId: string): Promise<void> {
  await db.apiToken.deleteMany({ where: { membershipId } })
  await endCalendars(db, { membershipId })
  await disableWebhooks(db, { membershipId }, 'eyes_ended')
}

/** Ends all tokens of a person (uuid), whose account somebody else may have been in, and those that they made for machine accounts, and the calendars; webhooks of both kinds
 *  are disabled. */
export async function endTokensOfPerson(db: Db, personId: string): Promise<void> {
  await db.apiToken.deleteMany({ where: { OR: [{ membership: { personId } }, { createdBy: { personId } }] } })
  await endCalendars(db, { personId })
  await disableWebhooks(db, { OR: [{ membership: { personId } }, { creator: { personId } }] }, 'not_me')
}
