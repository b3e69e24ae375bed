import type { Db } from '../../act.ts'

/** Reports that went to the one membership by name go to the other one (uuids). */
export async function carryAudiences(db: Db, from: string, into: string): Promise<void> {
  const rows = await db.scheduleAudience.findMany({ where: { membershipId: from } })
  const data = rows.map(({ scheduleId, kind }) => ({ scheduleId, kind, membershipId: into }))
  await db.scheduleAudience.createMany({ data, skipDuplicates: true })
  await db.scheduleAudience.deleteMany({ where: { membershipId: from } })
}
