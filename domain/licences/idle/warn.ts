import { sql } from '../../../prisma/sql.ts'
import { system } from '../../access/actor/actor.ts'
import { act, type Work } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import { idleSql, isLastBillingSql, type Today, visitSql, warnedBefore } from './idle.sql.ts'

const atOnce = 500

/** Tells everybody whose licence will be taken back within a week, once before each time, and notes that in the same transaction. Two who do this
 *  at the same moment tell nobody twice. */
export async function warnTheIdle(today: Today, now: Date): Promise<void> {
  let told = atOnce
  while (told === atOnce) told = await act(system, (work) => warnSome(work, today, now))
}

async function warnSome({ db, record }: Work, today: Today, now: Date): Promise<number> {
  const warned = await db.$queryRaw<Warned[]>(sql`
    update "Licence" set "warnedAt" = ${now} from (
      select l.id, p.email from "Licence" l join "LicenceType" t on t.id = l."typeId"
        join "Membership" m on m.id = l."membershipId" join "Person" p on p.id = m."personId"
      where ${idleSql(today)} >= t."idleDays" - ${warnedBefore}::int and not ${isLastBillingSql}
        and (l."warnedAt" is null or l."warnedAt" < ${visitSql})
      order by l.id limit ${atOnce} for update of l skip locked) idle
    where idle.id = "Licence".id
    returning "Licence".id, "membershipId", "organisationId", idle.email`)
  await postAll(
    { db },
    warned.map(({ id: subjectId, ...to }) => ({ ...to, kind: 'licence_idle' as const, subjectId })),
  )
  await record(
    ...warned.map(({ membershipId: id, organisationId }) => ({
      ...({ action: 'warn-of-idleness', subject: 'Membership' } as const),
      ...{ id, organisationId },
    })),
  )
  return warned.length
}

type Warned = { id: string; membershipId: string; organisationId: string; email: string }
