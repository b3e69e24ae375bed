import type { Db } from '../domain/act.ts'
import { createReport } from '../domain/reports/definition.ts'
import { createSchedule } from '../domain/reports/schedules/create.ts'
import type { Calendar } from './calendar.ts'
import { type Cast, memberId } from './organisations.ts'

const name = 'The week in short'

/** Holidays of Meridian, which every year has on the same days. */
const holidays = [
  [1, 1, 'New Year’s Day'],
  [5, 1, 'Labour Day'],
  [10, 3, 'German Unity Day'],
  [12, 25, 'Christmas Day'],
  [12, 26, 'Second Day of Christmas'],
] as const

/** The holidays of this year and the next. */
export async function writeHolidays(db: Db, { now }: Calendar): Promise<void> {
  const years = [now.getUTCFullYear(), now.getUTCFullYear() + 1]
  const data = years.flatMap((year) =>
    holidays.map(([month, day, name]) => ({ day: new Date(Date.UTC(year, month - 1, day)), name })),
  )
  await db.holiday.createMany({ data })
}

/** The report that each customer's people get on Mondays, and Northwind's board, who has no sign-in. It is due at once. */
export async function writeReport(db: Db, { organisations, builtIn }: Cast, { now }: Calendar): Promise<void> {
  const reportId = await createReport(db, memberId('sofia'), {
    name,
    names: { de: 'Die Woche in Kürze' },
    entity: 'project',
    columns: ['name', 'health', 'progress', 'nextMilestone', 'nextMilestoneOn', 'lateTasks', 'endsOn'],
    groupBy: 'health',
    totals: ['lateTasks'],
    chart: { kind: 'doughnut', by: 'health' },
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

/** What may go wrong anywhere, every Friday for the delivery team of the host and whoever manages a project that something is open in. */
export async function writeTeamSchedule(db: Db, { organisations }: Cast): Promise<void> {
  const { id: reportId } = await db.report.findFirstOrThrow({
    where: { name: 'Risks and issues' },
    select: { id: true },
  })
  await createSchedule(db, memberId('sofia'), {
    reportId,
    name: 'Risks for the team',
    rhythm: { every: 'week', on: [5], at: '14:00' },
    timeZone: 'Europe/Berlin',
    formats: ['html', 'xlsx'],
    audiences: [{ kind: 'team', id: organisations.meridian.teamId }, { kind: 'managers' }],
  })
}

/** A report that an administrator of Northwind made in the portal, for everybody there. */
export async function writeOwnReport(db: Db, { organisations }: Cast): Promise<void> {
  const asked = {
    name: 'What we still have to do',
    entity: 'task',
    columns: ['name', 'project', 'assignee', 'status', 'dueOn'],
    filters: [{ field: 'status', operator: 'isOneOf', value: ['open', 'in_progress', 'blocked'] }],
    groupBy: 'project',
    open: ['status', 'dueOn'],
    texts: { en: 'For our Monday round: everything that is not done, by project.' },
  }
  const organisationId = organisations.northwind.organisation.id
  await createReport(db, memberId('abel'), asked, { organisationId, toColleagues: true })
}
