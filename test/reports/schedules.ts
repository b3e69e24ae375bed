import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { createReport } from '../../domain/reports/definition.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { createSchedule, type NewSchedule } from '../../domain/reports/schedules/create.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

/** A report of Sofia's. Returns its id. */
export function reportOf(more: object = {}): Promise<string> {
  const name = 'Where your projects stand'
  const definition = { name, entity: 'project', columns: ['name', 'health', 'budget'], sort: 'name', ...more }
  return act(system, ({ db }) => createReport(db, world.people.sofia.membershipId, definition))
}

/** A schedule of Sofia's, every Monday at seven in Berlin, to the board alone if a test wants no other. */
export async function scheduleOf(more: Partial<NewSchedule> = {}, firstAt?: Date): Promise<string> {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const board = { email: 'board@northwind.test', organisationId: world.organisations.northwind, accessLevelId }
  const schedule: NewSchedule = {
    reportId: more.reportId ?? (await reportOf()),
    name: 'Where your projects stand',
    rhythm: { every: 'week', on: [1], at: '07:00' },
    timeZone: 'Europe/Berlin',
    formats: ['csv', 'html'],
    recipients: [board],
    ...more,
  }
  return act(system, ({ db }) => createSchedule(db, world.people.sofia.membershipId, schedule, firstAt))
}

/** Forgets the schedule that the cast brings, so that a test's own is the only one. */
export async function deleteCastSchedule(): Promise<void> {
  await prisma.schedule.deleteMany()
  await prisma.delivery.deleteMany()
}

/** What became of a run of a schedule, by address. */
export async function answersOf(scheduleId: string): Promise<Record<string, string>> {
  const { id: runId } = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
  await startRun(runId)
  const deliveries = await prisma.delivery.findMany({ where: { runId } })
  return Object.fromEntries(deliveries.map(({ email, state, answer }) => [email, answer || state]))
}
