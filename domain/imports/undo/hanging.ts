import { Prisma } from '@prisma/client'
import type { Db } from '../../act.ts'

/** What goes with a row, or stays without it, and was made with it: nobody has added that. */
const passing = ['ImportMemory', 'ListView', 'Session', 'Delivery', 'Invitation', 'Token']
/** Who is in the group and the team that an organisation began with is there because they are its people. */
const ofHome = { GroupMember: 'Group', TeamMember: 'Team' } as const

/** Those of some rows of a model (uuids) to which something belongs that was neither made by the same import nor before it ended. */
export async function hanging(
  db: Db,
  subject: Prisma.ModelName,
  ids: string[],
  made: string[],
  endedAt: Date,
): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { table, column, dated } of await referencesTo(db, subject)) {
    if (passing.includes(table)) continue
    const [of, name] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
    const since = dated ? Prisma.sql`and t."createdAt" > ${endedAt}` : Prisma.empty
    const rows = await db.$queryRaw<{ id: string }[]>`
      select distinct t.${name}::text as id from ${of} t
      where t.${name} = any(${ids}::uuid[]) and t.id <> all(${made}::uuid[]) ${since} ${beyondHome(table)}`
    for (const { id } of rows) found.add(id)
  }
  const grants = await db.grant.findMany({
    where: { OR: [{ principalId: { in: ids } }, { resourceId: { in: ids } }], createdAt: { gt: endedAt } },
    select: { principalId: true, resourceId: true },
  })
  for (const { principalId, resourceId } of grants) for (const id of [principalId, resourceId]) found.add(id)
  return found
}

function beyondHome(table: string): Prisma.Sql {
  const set = Object.hasOwn(ofHome, table) ? ofHome[table as keyof typeof ofHome] : undefined
  if (!set) return Prisma.empty
  const [sets, column] = [Prisma.raw(`"${set}"`), Prisma.raw(`"${set.toLowerCase()}Id"`)]
  return Prisma.sql`and t.${column} <> (
    select s.id from ${sets} s where s."organisationId" = t."organisationId" order by s."createdAt" limit 1)`
}

type Referring = { table: string; column: string; dated: boolean }

/** The tables whose rows lead to those of a model, as the database knows them. */
function referencesTo(db: Db, subject: Prisma.ModelName): Promise<Referring[]> {
  return db.$queryRaw<Referring[]>`
    select t.relname::text as "table", a.attname::text as "column",
      exists (select from pg_attribute d where d.attrelid = t.oid and d.attname = 'createdAt' and not d.attisdropped) as dated
    from pg_constraint c join pg_class t on t.oid = c.conrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = format('%I', ${subject}::text)::regclass
      and exists (select from pg_attribute i where i.attrelid = t.oid and i.attname = 'id')`
}
