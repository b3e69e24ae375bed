import { expect, test } from '@jest/globals'
import { idOf } from '../../cast/ids.ts'
import type { PersonKey } from '../../cast/people.ts'
import { findConcerns } from '../../domain/projects/tasks/concerns.ts'
import { type NotAllowed, NotFound } from '../../domain/refusals.ts'
import { writeComment } from '../../domain/updates/comment.ts'
import { type Settling, settle } from '../../domain/updates/settle.ts'
import { writeAboutTask } from '../../domain/updates/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { world } from '../world.ts'

// Brightline is asked as those whom nothing is shared with.
await prisma.partnerAccess.deleteMany()

const { line4 } = world.projects
const taskOf = (name: string) => idOf('task', 'Line 4 retrofit', name)
const printer = taskOf('Decide: keep or replace the label printer')
const guests = taskOf('Say who comes to the acceptance test')
const stop = taskOf('Confirm the dates of the first stop')
const frame = taskOf('Weld and straighten the frame')

const write = async (who: PersonKey, taskId: string, body: string, forColleague?: boolean) =>
  writeAboutTask(await actorOf(who), { taskId, body, ...(forColleague && { forColleague }) })
const settleAs = async (who: PersonKey, taskId: string, asked: Partial<Settling>) =>
  settle(await actorOf(who), taskId, { outcome: 'settled', body: '', ...asked })
const stateOf = async (who: PersonKey, taskId: string) => {
  const found = (await findConcerns(await actorOf(who), line4)).find(({ id }) => id === taskId)
  return found && [found.waitsFor, found.late, found.answerer, found.holder]
}
const states = async (taskId: string, ...people: PersonKey[]) =>
  Object.fromEntries(await Promise.all(people.map(async (who) => [who, await stateOf(who, taskId)])))
const activitiesOf = (subjectId: string, action: string) => prisma.activity.count({ where: { subjectId, action } })

test('each is told what waits for them, what for whom else, and what is answered', async () => {
  expect(await states(printer, 'nora', 'oscar', 'milo', 'carl')).toEqual({
    nora: ['you', true, null, null],
    oscar: ['colleagues', true, null, null],
    milo: [null, true, null, null],
    carl: [null, true, null, null],
  })
  expect(await states(stop, 'max', 'nora', 'milo', 'sofia')).toEqual({
    max: ['staff', false, 'Max Keller', 'Milo Novak'],
    nora: ['staff', false, 'Max Keller', 'Milo Novak'],
    milo: ['you', false, 'Max Keller', 'Milo Novak'],
    sofia: ['staff', false, 'Max Keller', 'Milo Novak'],
  })
})

test('what Oscar answers hangs on the task, goes to its phase, and is with Milo from then on', async () => {
  const id = await write('oscar', guests, 'Ines and Tom of quality.')
  expect(await prisma.update.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ taskId: guests, phaseId: world.phases.build, authorId: world.people.oscar.membershipId },
  })
  expect(await states(guests, 'oscar', 'nora', 'milo')).toEqual({
    oscar: ['staff', false, 'Oscar Dahl', 'Milo Novak'],
    nora: ['staff', false, 'Oscar Dahl', 'Milo Novak'],
    milo: ['you', false, 'Oscar Dahl', 'Milo Novak'],
  })
  expect(await activitiesOf(guests, 'answer')).toBe(1)
  await write('oscar', guests, 'And Ada.')
  expect(await activitiesOf(guests, 'answer')).toBe(1)
})

test('what Oscar writes about Nora’s question answers it only if he says so', async () => {
  await write('oscar', printer, 'What would the second stop cost us?')
  expect(await stateOf('nora', printer)).toEqual(['you', true, null, null])
  await write('oscar', printer, 'Nora says: replace it.', true)
  expect(await stateOf('nora', printer)).toEqual(['staff', false, 'Oscar Dahl', 'Milo Novak'])
})

test('Milo asks again, Nora answers below his message, and Milo settles it', async () => {
  await settleAs('milo', printer, { outcome: 'again', body: 'Replaced by which model?' })
  expect(await stateOf('nora', printer)).toEqual(['you', true, null, null])
  const asked = await prisma.update.findFirstOrThrow({ where: { taskId: printer, body: { contains: 'which model' } } })
  await writeComment(await actorOf('milo'), { updateId: asked.id, body: 'Both offers are among the documents.' })
  expect(await stateOf('nora', printer)).toEqual(['you', true, null, null])
  await writeComment(await actorOf('nora'), { updateId: asked.id, body: 'The one you recommend.' })
  expect(await stateOf('nora', printer)).toEqual(['staff', false, 'Nora Lindqvist', 'Milo Novak'])
  await settleAs('milo', printer, { outcome: 'settled' })
  expect(await prisma.task.findUniqueOrThrow({ where: { id: printer } })).toMatchObject({
    ...{ waitsForCustomer: false, answeredAt: null, answeredById: null, status: 'open' },
  })
  expect(await activitiesOf(printer, 'settle')).toBe(2)
  await expect(settleAs('milo', printer, {})).rejects.toMatchObject({ status: 409, code: 'asks-nothing' })
})

test('a task that is settled as done is done today', async () => {
  await settleAs('sofia', guests, { outcome: 'done' })
  expect(await prisma.task.findUniqueOrThrow({ where: { id: guests } })).toMatchObject({
    ...{ status: 'done', doneOn: expect.any(Date) },
  })
})

test('what is asked of nobody in particular, or of somebody who left, everybody there is asked who may write', async () => {
  const ask = (assigneeId: string | null) =>
    prisma.task.update({ where: { id: stop }, data: { assigneeId, answeredAt: null, answeredById: null } })
  await ask(null)
  expect(await states(stop, 'oscar', 'nora', 'milo')).toEqual({
    ...{ oscar: ['you', false, null, null], nora: ['you', false, null, null], milo: undefined },
  })
  const { membershipId: id } = world.people.max
  await ask(id)
  expect(await stateOf('oscar', stop)).toEqual(['colleagues', false, null, null])
  await prisma.membership.update({ where: { id }, data: { disabledAt: new Date() } })
  expect(await stateOf('oscar', stop)).toEqual(['you', false, null, null])
  await write('oscar', stop, 'I take it from Max: the dates stand.')
  expect(await stateOf('nora', stop)).toEqual(['staff', false, 'Oscar Dahl', 'Milo Novak'])
  await prisma.membership.update({ where: { id }, data: { disabledAt: null } })
})

test('what staff or a partner write about a task answers nothing of the customer’s', async () => {
  await prisma.task.update({ where: { id: stop }, data: { answeredAt: null, answeredById: null } })
  for (const who of ['milo', 'carl'] as const) await write(who, stop, 'Please think of the riggers.', true)
  expect(await stateOf('max', stop)).toEqual(['you', false, null, null])
})

const mayWrite: [PersonKey, typeof NotFound | typeof NotAllowed | undefined][] = [
  ['vera', undefined],
  ['carl', undefined],
  ['otto', NotFound],
  ['simon', NotFound],
  ['bruno', NotFound],
]
test.each(mayWrite)('%s and a task of Build', async (who, refusal) => {
  const written = write(who, frame, 'How far is it?')
  if (refusal) await expect(written).rejects.toThrow(refusal)
  else expect(await prisma.update.findUniqueOrThrow({ where: { id: await written } })).toMatchObject({ taskId: frame })
})

test('Oscar and Carl may not settle anything; a message cannot hang on the task of another project', async () => {
  for (const who of ['oscar', 'nora'] as const)
    await expect(settleAs(who, stop, {})).rejects.toMatchObject({ status: 403 })
  await expect(settleAs('otto', stop, {})).rejects.toThrow(NotFound)
  const stray = { projectId: world.projects.robots, taskId: frame, body: 'Lost' }
  await expect(prisma.update.create({ data: stray })).rejects.toThrow(/task of another project|Foreign key/)
})
