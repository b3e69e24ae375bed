import { prisma } from '../prisma/client.ts'
import { sql } from '../prisma/sql.ts'

/** Does something with what a name stands for while nobody else does, in whichever process: others wait. Holds a connection meanwhile. */
export function oneAtATime<Done>(name: string, work: () => Promise<Done>): Promise<Done> {
  return prisma.$transaction(
    async (db) => {
      await db.$queryRaw(sql`select 1 as held from pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
      return work()
    },
    { timeout: 30_000, maxWait: 10_000 },
  )
}
