import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@prisma/client'
import { enqueue } from '../../domain/later.ts'
import { createReport } from '../../domain/reports/definition.ts'
import type { House, ReportProgress } from '../house/house.ts'
import { type Line, told } from '../table.ts'

const patience = 240_000
/** Mails a second. */
const wanted = 200
const columns = ['name', 'health', 'progress', 'nextMilestone', 'nextMilestoneOn', 'lateTasks', 'endsOn']

/** Runs a schedule for the people of every customer, PDF and HTML, and counts what arrives at the mail server, by the real worker. */
export async function measureMails({ env, sink, processes }: House, say: ReportProgress): Promise<Line[]> {
  say('sending mails')
  const worker = processes.find(({ name }) => name === 'worker')
  const [before, worked] = [sink.received(), await worker?.processor()]
  const expected = await startRun(env.DATABASE_URL ?? '')
  const started = performance.now()
  while (sink.received() - before < expected && performance.now() - started < patience) await pause(100)
  const seconds = (performance.now() - started) / 1000
  const received = sink.received() - before
  const busy = ((await worker?.processor()) ?? 0) - (worked ?? 0)
  return [
    {
      what: `mails of a schedule to ${told(expected)} recipients`,
      value: told(received / seconds, 'mails/s'),
      beside: `${told(received)} received, ${told((busy / received) * 1000, 'ms')} of a processor each`,
      ratio: told(seconds, 's'),
      target: `≥ ${wanted} mails/s`,
      reached: received / seconds >= wanted,
    },
  ]
}

/** Makes the schedule and a run of it, and returns how many mails there will be. */
async function startRun(connectionString: string): Promise<number> {
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString }) })
  try {
    return await prisma.$transaction(async (db) => {
      const name = 'Where your projects stand'
      const reportId = await createReport(db, null, { name, entity: 'project', columns })
      const formats = ['pdf', 'html'] as const
      const timing = { pattern: '0 7 * * 1', timeZone: 'Europe/Berlin' }
      const schedule = await db.schedule.create({
        data: { reportId, name, ...timing, formats: [...formats], toCustomers: true },
      })
      const runId = randomUUID()
      await db.run.create({ data: { id: runId, scheduleId: schedule.id, dueAt: new Date(), trigger: 'request' } })
      await enqueue(db, 'run', { runId })
      return db.membership.count({ where: { organisation: { isCustomer: true } } })
    })
  } finally {
    await prisma.$disconnect()
  }
}
