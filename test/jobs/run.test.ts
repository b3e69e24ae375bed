import { runNow } from '../../domain/reports/schedules/run-now.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { deleteCastSchedule, scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { drain, skipRetryPauses, waiting } from './queue.ts'

beforeAll(async () => {
  await deleteCastSchedule()
  await prisma.$executeRaw`create function no_room() returns trigger language plpgsql as $f$ begin
    raise exception 'no room for letters'; end $f$`
})
afterEach(() => prisma.$executeRaw`drop trigger if exists no_room on "Delivery"`)

const closeTheLetterbox = () =>
  prisma.$executeRaw`create trigger no_room before insert on "Delivery" for each row execute function no_room()`
const openTheLetterbox = () => prisma.$executeRaw`drop trigger no_room on "Delivery"`
const isLastTry = () => prisma.$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts - 1`

async function sofiaRuns() {
  const scheduleId = await scheduleOf()
  const id = await runNow(await actorOf('sofia'), scheduleId)
  return { scheduleId, run: () => prisma.run.findUniqueOrThrow({ where: { id } }) }
}

test('a run that cannot be started waits, and starts when it can', async () => {
  const { run } = await sofiaRuns()
  await closeTheLetterbox()
  await drain()
  expect(await run()).toMatchObject({ state: 'queued', error: expect.stringContaining('no room for letters') })
  expect(await waiting()).toMatchObject([{ task: 'run', attempts: 1 }])
  await openTheLetterbox()
  await skipRetryPauses()
  await drain()
  expect((await run()).state).toBe('running')
})

test('after the last try it has failed, says why, and the activity of its schedule tells it', async () => {
  const { scheduleId, run } = await sofiaRuns()
  await closeTheLetterbox()
  await isLastTry()
  await drain()
  expect(await run()).toMatchObject({
    state: 'failed',
    error: expect.stringMatching(/no room for letters/),
    finishedAt: expect.any(Date),
  })
  expect((await run()).error).not.toContain('\n')
  expect((await waiting()).map(({ task }) => task)).not.toContain('run')
  const told = await prisma.activity.findMany({ where: { subjectId: scheduleId, action: 'run-failed' } })
  expect(told).toMatchObject([{ organisationId: world.organisations.meridian, actorName: 'Portico' }])
})
