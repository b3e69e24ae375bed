import type { Db } from '../domain/act.ts'
import { createReport } from '../domain/reports/definition.ts'
import type { Calendar } from './calendar.ts'
import { idOf } from './ids.ts'
import { type Cast, memberId } from './organisations.ts'

const name = 'Where your projects stand'

/** The report that each customer's people get on Mondays, and Northwind's board, who has no sign-in. It is due at once. */
export async function writeReport(db: Db, { organisations, builtIn }: Cast, { now }: Calendar): Promise<void> {
  const accessLevelId = builtIn.accessLevels['Customer viewer'] as string
  const reportId = await createReport(db, memberId('sofia'), {
    name,
    entity: 'project',
    columns: ['name', 'health', 'progress', 'nextMilestone', 'nextMilestoneOn', 'lateTasks', 'endsOn'],
    sort: 'name',
  })
  await db.schedule.create({
    data: {
      id: idOf('schedule', name),
      reportId,
      ownerId: memberId('sofia'),
      name,
      pattern: '0 7 * * 1',
      timeZone: 'Europe/Berlin',
      formats: ['pdf', 'xlsx', 'html'],
      toCustomers: true,
      nextAt: now,
    },
  })
  await db.scheduleRecipient.create({
    data: {
      scheduleId: idOf('schedule', name),
      email: 'board@northwind.test',
      name: 'Board of Northwind Tools',
      organisationId: organisations.northwind.organisation.id,
      accessLevelId,
    },
  })
}
