import { randomUUID } from 'node:crypto'
import { on } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@prisma/client'
import { enqueue } from '../../domain/later.ts'
import { createReport } from '../../domain/reports/definition.ts'
import { share } from '../../emails/smtp/pool.ts'
import type { House, ReportProgress } from '../house/house.ts'
import { databaseTime, launch } from '../house/processes.ts'
import { type Line, told } from '../table.ts'

const patience = 240_000
/** Mails a second. */
const wanted = 200
const columns = ['name', 'health', 'progress', 'nextMilestone', 'nextMilestoneOn', 'lateTasks', 'endsOn']

/** Runs a schedule for the people of every customer, PDF and HTML, and counts what arrives at the mail server, by the real worker; then sends as many
 *  mails of the same size by nodemailer alone. */
export async function measureMails(house: House, say: ReportProgress): Promise<Line[]> {
  say('sending mails')
  const { env, sink } = house
  const before = { received: sink.received(), bytes: sink.bytes(), busy: await busyIn(house) }
  const expected = await startRun(env.DATABASE_URL ?? '')
  const started = performance.now()
  while (sink.received() - before.received < expected && performance.now() - started < patience) await pause(100)
  const seconds = (performance.now() - started) / 1000
  const received = sink.received() - before.received
  const busy = await busyIn(house)
  const bytes = (sink.bytes() - before.bytes) / received
  say('sending mails by nodemailer alone')
  const bare = await sendBare(env, received, bytes)
  const each = (part: keyof Busy) => told(((busy[part] - before.busy[part]) / received) * 1000, 'ms')
  const size = told(bytes / 1000, 'kB')
  return [
    {
      what: `mails of a schedule to ${told(expected)} recipients`,
      value: told(received / seconds, 'mails/s'),
      beside: `${told(received / bare)} by nodemailer alone, ${size} each`,
      ratio: `${told(seconds / bare)} × as long`,
      target: `≥ ${wanted} mails/s`,
      reached: received / seconds >= wanted,
    },
    {
      what: 'a processor for each, by the worker',
      value: each('worker'),
      beside: `${each('database')} by PostgreSQL, ${each('receiver')} by the receiving server`,
    },
  ]
}

type Busy = { worker: number; database: number; receiver: number }

/** How many seconds each has had a processor. */
async function busyIn({ env, processes }: House): Promise<Busy> {
  const worker = processes.find(({ name }) => name === 'worker')
  const { user, system } = process.cpuUsage()
  return {
    worker: (await worker?.processor()) ?? 0,
    database: await databaseTime(env.DATABASE_URL ?? ''),
    receiver: (user + system) / 1e6,
  }
}

/** How many seconds nodemailer takes for so many mails of so many bytes. */
async function sendBare(env: NodeJS.ProcessEnv, count: number, bytes: number): Promise<number> {
  const child = launch('bare-sender', env, [count, bytes, share.all - share.kept].map(String))
  for await (const [message] of on(child, 'message')) if (message !== 'ready') return message.seconds
  throw new Error('nodemailer did not send its mails')
}

/** Makes a schedule for the people of all customers, as PDF and in the mail, and a run of it, and returns how many mails there will be. */
export async function startRun(connectionString: string): Promise<number> {
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
