import { runNow } from '../../domain/reports/schedules/run-now.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import type { StallingServer } from '../mail/stalling-server.ts'
import { reportOf, scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'

/** The boards of Northwind, so many, as recipients with the eyes of a viewer there. */
async function boards(count: number) {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const eyes = { organisationId: world.organisations.northwind, accessLevelId }
  return Array.from({ length: count }, (_, at) => ({ email: `board${at}@northwind.test`, ...eyes }))
}

/** Runs a small report, in the mail alone, to so many recipients. Returns the run's id. */
export async function runTo(count: number): Promise<string> {
  return runNow(await actorOf('sofia'), await scheduleOf({ formats: ['html'], recipients: await boards(count) }))
}

/** Runs a report with a PDF and a workbook to one board, which has room for the larger of both in one mail. Returns the run's id. */
export async function runInParts(): Promise<string> {
  const scheduleId = await scheduleOf({ formats: ['pdf', 'xlsx'], recipients: await boards(1) })
  const id = await runNow(await actorOf('sofia'), scheduleId)
  await prisma.run.update({ where: { id }, data: { mailLimit: 85_000 } })
  return id
}

/** Runs a report of `rows` tasks, each of some 200 bytes, as a CSV to so many. Returns the run's id. */
export async function runLargeTo(count: number, rows: number): Promise<string> {
  const word = 'Large step '
  await pool.query(
    `insert into "Task" (id, "projectId", name) select gen_random_uuid(), $1::uuid, $2 || n || repeat(' x', 90)
    from generate_series(1, $3::int) n where not exists (select from "Task" where name like $2 || '%')`,
    [world.projects.scanner, word, rows],
  )
  const filters = [{ field: 'name', operator: 'contains', value: word }]
  const reportId = await reportOf({ entity: 'task', columns: ['name'], sort: 'name', filters })
  return runNow(
    await actorOf('sofia'),
    await scheduleOf({ reportId, formats: ['csv'], recipients: await boards(count) }),
  )
}

/** Lets all pauses before further tries pass, again and again, until each mail of the runs is settled. */
export async function settled(...runs: string[]): Promise<boolean> {
  await pool.query('update graphile_worker._private_jobs set run_at = now() where run_at > now() and locked_at is null')
  return (await prisma.run.count({ where: { id: { in: runs }, state: { in: ['queued', 'running'] } } })) === 0
}

/** What is wrong with runs that are over to so many: mails that are missing, not settled, said to be sent and were not taken, without a reason, or
 *  taken twice by a server that had answered for them. */
export async function wrongs(server: StallingServer, count: number, ...runs: string[]): Promise<string[]> {
  const deliveries = await prisma.delivery.findMany({ where: { runId: { in: runs } } })
  const wrong = deliveries.flatMap(({ email, messageId, state, answer }) => {
    const mails = server.received.filter((mail) => mail.messageId === messageId)
    const answeredFor = mails.filter(({ accepted }) => accepted).length
    const said = `${email} ${state} “${answer}”, received ${mails.length}, answered for ${answeredFor}`
    if (answeredFor > 1 || (state === 'sent' && answeredFor === 0) || !['sent', 'failed', 'bounced'].includes(state))
      return [said]
    const isTrue = answer === 'most-likely-arrived' || /^[45]\d\d |^No answer|^Conn/.test(answer)
    return state === 'sent' || isTrue ? [] : [said]
  })
  return deliveries.length === count ? wrong : [`${deliveries.length} deliveries instead of ${count}`, ...wrong]
}
