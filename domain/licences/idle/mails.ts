import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { sql } from '../../../prisma/sql.ts'
import type { MailRecipient } from '../../delivery/reader.ts'
import { memberOf, readerOf } from '../../delivery/reader.ts'
import { whomToAsk } from '../whom-to-ask.ts'
import { visitSql } from './idle.sql.ts'

/** That somebody's licence will be taken back: in which organisation, when they were here last, after how many days without a visit. */
export type IdleMail = { reader: MailRecipient; organisation: string; visitedAt: Date; days: number }

/** That it was: at which moment, and whom they ask if they want to come back (null: nobody is named). */
export type RecoveredMail = { reader: MailRecipient; organisation: string; at: Date; days: number; ask: string | null }

/** What a warning says; null where its reader has been here since, or no licence of theirs is taken back any more. */
export async function idleOf(delivery: Delivery): Promise<IdleMail | null> {
  const member = await memberOf(delivery)
  const [found] = await prisma.$queryRaw<{ visitedAt: Date; days: number }[]>(sql`
    select ${visitSql} as "visitedAt", t."idleDays" as days
    from "Licence" l join "LicenceType" t on t.id = l."typeId" join "Membership" m on m.id = l."membershipId"
    where l.id = ${delivery.subjectId}::uuid and t."idleDays" is not null and l."warnedAt" >= ${visitSql}`)
  return member && found ? { reader: readerOf(member), organisation: member.organisation.name, ...found } : null
}

/** What whoever is disabled by it is told; null where they are back. */
export async function recoveredOf({ membershipId, subjectId, email }: Delivery): Promise<RecoveredMail | null> {
  const type = await prisma.licenceType.findUnique({ where: { id: subjectId ?? '' } })
  const member = await prisma.membership.findFirst({
    where: { id: membershipId ?? '', recoveredAt: { not: null }, person: { email } },
    include: { person: true, organisation: true },
  })
  if (!type || !member?.recoveredAt) return null
  const { person, organisation, recoveredAt: at } = member
  const { name, accent } = organisation
  const locale = person.locale ?? organisation.locale
  const reader = { locale, timeZone: person.timeZone ?? organisation.timeZone, brand: { name, accent } }
  return { reader, organisation: name, at, days: type.idleDays ?? 0, ask: await whomToAsk(prisma, type) }
}
