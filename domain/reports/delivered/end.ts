import type { Prisma } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Db } from '../../act.ts'

/** Whether the page of a delivery is there: made, not ended, not expired. */
export const isLinkOpen = ({ linkUntil, linkEndedAt }: { linkUntil?: unknown; linkEndedAt?: unknown }): boolean =>
  Boolean(linkUntil) && !linkEndedAt && new Date(String(linkUntil)) > new Date()

/** Ends the page of a delivery (uuid); ended already, it stays so. NotFound, or NotAllowed for who may not change schedules. */
export async function withdrawLink(actor: Member, id: string): Promise<void> {
  await act(actor, async ({ db, the, record }) => {
    const { organisationId } = await the('unshare', 'Delivery', id)
    const ended = await endLinks(db, { id })
    if (ended > 0) await record({ action: 'withdraw-link', subject: 'Delivery', id, organisationId })
  })
}

/** Ends the pages of what was sent of a schedule (uuid) to an address. */
export async function endLinksTo(db: Db, scheduleId: string, email: string): Promise<void> {
  await endLinks(db, { email: email.toLowerCase(), run: { is: { scheduleId } } })
}

type Kept = { email: string; organisationId: string; accessLevelId: string }

/** Ends the pages of what was sent of a schedule (uuid) to whom it does not go any more, or with other eyes: it goes to these addresses with these
 *  eyes, and to these people (their addresses). A test went to whoever asked for it. */
export async function endLinksOfOthers(
  db: Db,
  scheduleId: string,
  { recipients, people }: { recipients: Kept[]; people: string[] },
): Promise<void> {
  const lent = recipients.map((one) => ({ ...one, email: one.email.toLowerCase() }))
  const told = JSON.stringify(lent)
  await db.$executeRaw`
    update "Delivery" d set "linkEndedAt" = now() from "Run" n
    where n.id = d."runId" and n."scheduleId" = ${scheduleId}::uuid and n.trigger <> 'test'
      and d."linkUntil" > now() and d."linkEndedAt" is null
      and case when d."membershipId" is not null then d.email <> all(${people}::text[]) else not exists (
        select from json_to_recordset(${told}::json) as lent(email text, "organisationId" uuid, "accessLevelId" uuid)
        where (lent.email, lent."organisationId", lent."accessLevelId") = (d.email, d."organisationId", d."accessLevelId")) end`
}

async function endLinks(db: Db, which: Prisma.DeliveryWhereInput): Promise<number> {
  const now = new Date()
  const open = { linkUntil: { gt: now }, linkEndedAt: null }
  const { count } = await db.delivery.updateMany({ where: { AND: [open, which] }, data: { linkEndedAt: now } })
  return count
}
