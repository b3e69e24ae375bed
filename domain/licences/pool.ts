import type { Db } from '../act.ts'

/** How it stands with the licences of a type (uuid): how many there are (null: without limit), held, reserved for open invitations, and left. */
export type PoolCount = { typeId: string; size: number | null; taken: number; reserved: number; left: number | null }

/** How it stands with one type. */
export async function countPool(db: Pick<Db, '$queryRaw'>, typeId: string): Promise<PoolCount> {
  const found = await countPools(db)
  return found.find((one) => one.typeId === typeId) as PoolCount
}

/** How it stands with every type, by name. */
export function countPools(db: Pick<Db, '$queryRaw'>): Promise<PoolCount[]> {
  return db.$queryRaw<PoolCount[]>`
    select t.id as "typeId", t.pool as size, l.taken, l.reserved, 
      case when t.pool is not null then greatest(t.pool - l.taken - l.reserved, 0) end as left
    from "LicenceType" t cross join lateral (
      select count(*) filter (where "reservedUntil" is null)::int as taken,
             count(*) filter (where "reservedUntil" > now())::int as reserved
      from "Licence" where "typeId" = t.id) l
    order by t.name, t.id`
}
