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

/** Ends the pages of what was sent of a schedule (uuid) to whom it does not go any more, or with other eyes. A test went to whoever asked
 *  for it; people among all customers keep theirs while it goes to all of them. */
export async function endLinksOfOthers(
  db: Db,
  scheduleId: string,
  { recipients, toCustomers }: { recipients: Kept[]; toCustomers: boolean },
): Promise<void> {
  const emails = recipients.map(({ email }) => email.toLowerCase())
  const people = { membershipId: { not: null }, email: { notIn: emails } }
  const lent = recipients.map(({ email, organisationId, accessLevelId }) => ({
    ...{ email: email.toLowerCase(), organisationId, accessLevelId },
  }))
  const addresses = { membershipId: null, ...(lent.length > 0 && { NOT: lent.map((one) => one) }) }
  const others = toCustomers ? [addresses] : [people, addresses]
  await endLinks(db, { run: { is: { scheduleId, trigger: { not: 'test' } } }, OR: others })
}

async function endLinks(db: Db, which: Prisma.DeliveryWhereInput): Promise<number> {
  const now = new Date()
  const open = { linkUntil: { gt: now }, linkEndedAt: null }
  const { count } = await db.delivery.updateMany({ where: { AND: [open, which] }, data: { linkEndedAt: now } })
  return count
}
