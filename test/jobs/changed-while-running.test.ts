import '../mail/office.ts'
import { deleteSchedule } from '../../domain/reports/schedules/delete.ts'
import { dispatchDue } from '../../domain/reports/schedules/dispatch.ts'
import { pauseSchedule } from '../../domain/reports/schedules/pause.ts'
import { changeSchedule } from '../../domain/reports/schedules/write.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { office } from '../mail/office.ts'
import { deleteCastSchedule, scheduleOf } from '../reports/schedules.ts'
import { someOf } from '../thorough.ts'
import { world } from '../world.ts'
import { Gate, type Step } from './gate.ts'
import { drain, skipRetryPauses } from './queue.ts'

const sofia = await actorOf('sofia')
const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
const eyes = { organisationId: world.organisations.northwind, accessLevelId }
const boards = ['one', 'two', 'three'].map((name) => ({ email: `${name}@northwind.test`, ...eyes }))
const steps: Step[] = ['post the mails', 'begin the run', 'hand a mail over', 'write down an answer', 'end the run']

beforeEach(deleteCastSchedule)
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

/** Lets a schedule to three boards come due, does something at a step of its run, and lets it go on. Returns what has become of it. */
async function during(step: Step, doing: (scheduleId: string) => Promise<unknown>) {
  const scheduleId = await scheduleOf({ recipients: boards, formats: ['html'] }, new Date(Date.now() - 1000))
  office.forget()
  const gate = new Gate()
  await gate.shut(step)
  await dispatchDue()
  const draining = drain()
  await gate.reached()
  const answer = await doing(scheduleId).catch((error: { code?: string }) => error.code)
  await gate.open()
  await draining
  await dispatchDue()
  await skipRetryPauses()
  await drain()
  await dispatchDue()
  const runs = await prisma.run.findMany({ where: { scheduleId }, include: { deliveries: true } })
  return {
    ...{ scheduleId, answer, runs: runs.map(({ state, deliveries }) => [state, deliveries.map((one) => one.state)]) },
    arrived: office.taken.flatMap(({ mail }) => [mail.to].flat().map((to) => to?.text)).toSorted(),
  }
}

const all = boards.map(({ email }) => email).toSorted()
const once = [['done', ['sent', 'sent', 'sent']]]

test.each(someOf(steps, 3))('edited at the step “%s” a run goes out once, to all it was for', async (step) => {
  const other = { rhythm: { every: 'day' as const, at: '18:00' }, recipients: boards.slice(0, 1) }
  // It may have to wait for a mail that is kept at the step, to note that its reader was taken off.
  const edited: Promise<unknown>[] = []
  const { scheduleId, runs, arrived } = await during(step, async (id) => {
    edited.push(changeSchedule(sofia, id, other))
  })
  await Promise.all(edited)
  expect([runs, arrived]).toEqual([once, all])
  expect(await prisma.scheduleRecipient.count({ where: { scheduleId } })).toBe(1)
})

test.each(someOf(steps, 2))('paused at the step “%s” it goes out once, to all it was for', async (step) => {
  const { runs, arrived } = await during(step, (id) => pauseSchedule(sofia, id, { reason: 'On holiday' }))
  expect([runs, arrived]).toEqual([once, all])
})

test.each(someOf(steps, 3))(
  'deleted at the step “%s” it goes out once, to all it was for, and all of it is kept',
  async (step) => {
    const { scheduleId, answer, runs, arrived } = await during(step, (id) => deleteSchedule(sofia, id))
    expect([runs, arrived]).toEqual([once, all])
    const isBegun = step !== 'post the mails' && step !== 'begin the run'
    // A run that waits to begin must know whom it is for: it is deleted once the run is on its way.
    expect(answer).toBe(isBegun ? undefined : 'run-begins')
    const { deletedAt } = await prisma.schedule.findUniqueOrThrow({ where: { id: scheduleId } })
    expect(deletedAt !== null).toBe(isBegun)
  },
)
