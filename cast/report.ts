import type { Db } from '../domain/act.ts'
import { createReport } from '../domain/reports/definition.ts'
import { createSchedule } from '../domain/reports/schedules/create.ts'
import type { Calendar } from './calendar.ts'
import { type Cast, memberId } from './organisations.ts'

const name = 'Where your projects stand'

/** The report that each customer's people get on Mondays, and Northwind's board, who has no sign-in. It is due at once. */
export async function writeReport(db: Db, { organisations, builtIn }: Cast, { now }: Calendar): Promise<void> {
  const reportId = await createReport(db, memberId('sofia'), {
    name,
    entity: 'project',
    columns: ['name', 'health', 'progress', 'nextMilestone', 'nextMilestoneOn', 'lateTasks', 'endsOn'],
    sort: 'name',
    groupBy: 'health',
    totals: ['lateTasks'],
  })
  const recipient = {
    email: 'board@northwind.test',
    name: 'Board of Northwind Tools',
    organisationId: organisations.northwind.organisation.id,
    accessLevelId: builtIn.accessLevels['Customer viewer'] as string,
  }
  await createSchedule(
    db,
    memberId('sofia'),
    {
      reportId,
      name,
      rhythm: { every: 'week', on: [1], at: '07:00' },
      timeZone: 'Europe/Berlin',
      formats: ['pdf', 'xlsx', 'html'],
      toCustomers: true,
      recipients: [recipient],
    },
    now,
  )
}
