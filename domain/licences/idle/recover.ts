import { sql } from '../../../prisma/sql.ts'
import type { Db, Work } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import { endMembership } from '../../people/members/disable.ts'
import { isLastBilling } from '../../people/members/last-billing.ts'
import { lockMember } from '../../people/members/member-change.ts'
import { idleSql, type Today } from './idle.sql.ts'

/**
 * Takes back the licence of a membership (uuid) whose person has not been here for the days that its type says, by `today`: they are
 * disabled in that organisation, as somebody does it, are told by mail, and lose nothing that disabling would leave them. Returns false where they
 * have been here meanwhile, or nobody else is billing administrator there. Source: domain, licences; permission-profiles.txt.
 */
export async function recoverLicence(work: Work, id: string, today: Today, now: Date): Promise<boolean> {
  const { db, record } = work
  const member = await lockMember(db, id)
  const { personId, organisationId, lastUsedAt } = member
  const idle = await idleNow(db, id, today)
  if (!idle || (await isLastBilling(db, member))) return false
  // Whoever signs in at this moment is here.
  const { count } = await db.membership.updateMany({
    where: { id, lastUsedAt, disabledAt: null },
    data: { disabledAt: now, recoveredAt: now, reinvitedAt: null, leftAt: null },
  })
  if (count === 0) return false
  await db.session.deleteMany({ where: { membershipId: id } })
  await endMembership(db, id)
  const { email } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  await postAll(work, [{ kind: 'licence_recovered', email, membershipId: id, organisationId, subjectId: idle.typeId }])
  const detail = { licence: idle.type, days: idle.days }
  await record({ action: 'recover-licence', subject: 'Membership', id, organisationId, detail })
  return true
}

type Idle = { typeId: string; type: string; days: number }

async function idleNow(db: Db, id: string, today: Today): Promise<Idle | undefined> {
  const [idle] = await db.$queryRaw<Idle[]>(sql`
    select t.id as "typeId", t.name as type, ${idleSql(today)} as days
    from "Licence" l join "LicenceType" t on t.id = l."typeId" join "Membership" m on m.id = l."membershipId"
    where m.id = ${id}::uuid and ${idleSql(today)} >= t."idleDays"`)
  return idle
}
