import type { PrismaClient } from '@prisma/client'
import { hashed } from '../domain/people/passwords/hash.ts'
import { writeAccounts } from './accounts.ts'
import { calendar } from './calendar.ts'
import { writeContacts } from './contacts.ts'
import { writeOpenMatters } from './desk.ts'
import { type Keep, keepFiles } from './documents.ts'
import { writeLicences } from './licences.ts'
import { writeOrganisations } from './organisations.ts'
import { writePartners } from './partners.ts'
import { password } from './people.ts'
import { stories } from './projects/stories.ts'
import { writeProjects } from './projects.ts'
import { writeHolidays, writeOwnReport, writeReport, writeTeamSchedule } from './report.ts'

const oneAtATime = 4_119_727

/**
 * Raises the cast: organisations, people, projects and a scheduled report that is due at once, in one transaction, with
 * dates around `now`. The bytes of its documents go through `keep`. Does nothing where there is an organisation already.
 */
export async function loadSample(prisma: PrismaClient, keep: Keep, now = new Date()): Promise<'loaded' | 'not empty'> {
  const calendarOf = calendar(now)
  const passwordHash = hashed(password)
  return prisma.$transaction(
    async (db) => {
      await db.$executeRaw`select pg_advisory_xact_lock(${oneAtATime})`
      if (await db.organisation.findFirst({ select: { id: true } })) return 'not empty'
      const cast = await writeOrganisations(db, calendarOf, await passwordHash)
      await writeContacts(db, cast, calendarOf)
      await writeProjects(db, cast, calendarOf)
      await keepFiles(db, stories, calendarOf, keep)
      await writeAccounts(db, cast, calendarOf, keep)
      await writePartners(db, cast, calendarOf)
      await writeHolidays(db, calendarOf)
      await writeReport(db, cast, calendarOf)
      await writeTeamSchedule(db, cast)
      await writeOwnReport(db, cast)
      await writeOpenMatters(db, cast, calendarOf)
      await writeLicences(db, calendarOf)
      return 'loaded'
    },
    { timeout: 60_000 },
  )
}
