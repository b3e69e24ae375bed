import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { House, ReportProgress } from '../house/house.ts'
import { run } from '../house/processes.ts'
import { type Line, told } from '../table.ts'

/** In seconds. */
const patience = 600
const workers = 2
/** By then, in seconds, all of the largest number are queued. */
const longest = 60
/** So many times as many runs a second begin of the more than of the fewer: none less. */
const least = 1

/** In seconds from the moment they were due until each had a run that is queued; how many runs a second had begun when all had, or after a minute. */
type Times = { schedules: number; queued: number; perSecond: number }

/** Lets so many schedules be due in the same minute, each for one person, and two workers dispatch and begin their runs; the fewer first. */
export async function measureSchedules(house: House, numbers: number[], say: ReportProgress): Promise<Line[]> {
  const there = house.processes.filter(({ name }) => name === 'worker').length
  const more = await Promise.all(Array.from({ length: workers - there }, () => run('worker', house.env)))
  try {
    const measured: Times[] = []
    for (const number of numbers) {
      say(`running ${number} schedules`)
      measured.push(await measure(house.env.DATABASE_URL ?? '', number))
    }
    return measured.flatMap((times, at) => linesOf(times, measured[at - 1]))
  } finally {
    for (const worker of more) await worker.stop()
  }
}

function linesOf({ schedules, queued, perSecond }: Times, fewer: Times | undefined): Line[] {
  const what = `${told(schedules)} schedules due in one minute`
  const inTime = fewer && { target: `≤ ${longest} s`, reached: queued <= longest }
  if (!fewer)
    return [
      { what: `${what}: all queued`, value: told(queued, 's') },
      { what: `${what}: begun`, value: told(perSecond, 'runs/s') },
    ]
  const ratio = perSecond / fewer.perSecond
  const beside = `${told(fewer.perSecond, 'runs/s')} of ${told(fewer.schedules)}`
  return [
    { what: `${what}: all queued`, value: told(queued, 's'), ...inTime },
    {
      ...{ what: `${what}: begun`, value: told(perSecond, 'runs/s'), beside, ratio: `${told(ratio)} × as fast` },
      ...{ target: `≥ ${least} ×`, reached: ratio >= least },
    },
  ]
}

async function measure(connectionString: string, schedules: number): Promise<Times> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await untilIdle(client)
    const due = await make(client, schedules)
    const queued = await until(client, due, schedules, 'true', patience)
    const begun = await until(client, due, schedules, `n.state <> 'queued'`, longest)
    if (queued.count < schedules) throw new Error(`only ${queued.count} of ${schedules} schedules have a run`)
    return { schedules, queued: queued.seconds, perSecond: begun.count / begun.seconds }
  } finally {
    await forget(client)
    await client.end()
  }
}

/** Makes them, due at the next full minute that is not too near. Returns that moment, in milliseconds. */
async function make(client: pg.Client, schedules: number): Promise<number> {
  const report = await client.query(
    `insert into "Report" (id, name, entity, columns)
     values (gen_random_uuid(), 'Bench', 'project', '{name,health}') returning id`,
  )
  const now = Date.now()
  const due = Math.ceil((now + schedules) / 60_000) * 60_000
  await client.query(
    `with made as (
       insert into "Schedule" (id, "reportId", name, pattern, "timeZone", formats, "nextAt")
       select gen_random_uuid(), $1, 'Bench', '0 7 * * 1', 'Europe/Berlin', '{html}', $2 from generate_series(1, $3)
       returning id)
     insert into "ScheduleAudience" (id, "scheduleId", kind, "membershipId")
     select gen_random_uuid(), made.id, 'membership', m.id
     from (select id, row_number() over () as nth from made) made
     join (select m.id, row_number() over () as nth, count(*) over () as many
       from "Membership" m join "Organisation" o on o.id = m."organisationId" where o."isCustomer") m
       on m.nth = 1 + made.nth % m.many`,
    [report.rows[0].id, new Date(due), schedules],
  )
  await client.query('analyze "Schedule", "ScheduleAudience"')
  return due
}

/** Waits, for some seconds at most, until all have a run of which something is so. Returns how many have, and the seconds since they were due. */
async function until(client: pg.Client, due: number, schedules: number, condition: string, longest: number) {
  for (;;) {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from "Run" n join "Schedule" s on s.id = n."scheduleId" where s.name = 'Bench' and ${condition}`,
    )
    const count = rows[0]?.count ?? 0
    const seconds = Math.max(0.1, (Date.now() - due) / 1000)
    if (count >= schedules || seconds >= longest) return { count, seconds }
    await pause(250)
  }
}

/** Takes them away with their runs and mails. What is sent at this moment finds nothing to send. */
async function forget(client: pg.Client): Promise<void> {
  await client.query(`delete from graphile_worker._private_jobs where locked_at is null`)
  await client.query(`delete from "Schedule" where name = 'Bench'`)
}

async function untilIdle(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query('select count(*)::int as count from graphile_worker._private_jobs')
    if (rows[0].count === 0) return
    await pause(250)
  }
}
