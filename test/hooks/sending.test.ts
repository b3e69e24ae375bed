/** @webhookLoopback yes */
import { secretOf } from '../../domain/hooks/secret.ts'
import { enqueueMessages } from '../../domain/hooks/sending/enqueue.ts'
import { sendMessage } from '../../domain/hooks/sending/send.ts'
import { takeUpStranded } from '../../domain/stranded/take-up.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'
import { hookOf, moveMilestone, settled, skipPauses, triesOf } from './hooks.ts'
import { isSigned, Receiver } from './receiver.ts'

const receiver = new Receiver()
const address = await receiver.listen()
afterAll(() => receiver.close())
afterEach(async () => {
  await prisma.webhook.deleteMany()
  receiver.taken()
  receiver.answer = (res) => res.end('thanks')
})

describe('what happened is told', () => {
  test('once, signed, with what the eyes see, to those who see it and to no neighbour', async () => {
    const nora = await hookOf('nora', address)
    await hookOf('gina', `${address}/globex`)
    const id = await moveMilestone('2027-03-01')
    await settled()
    const [message, ...more] = receiver.taken()
    expect(more).toEqual([])
    expect(message?.told).toMatchObject({ type: 'milestone.updated', data: { id, changed: ['dueOn'] } })
    expect(message?.told.data.row).toMatchObject({ id, dueOn: '2027-03-01', projectId: world.projects.line4 })
    expect(isSigned(secretOf(nora, nora.salt), message as never)).toBe(true)
    expect(isSigned(secretOf(nora, 'another'), message as never)).toBe(false)
    expect(await prisma.webhookMessage.findMany({ select: { id: true, state: true } })).toEqual([
      { id: message?.id, state: 'arrived' },
    ])
    expect(await triesOf(nora.id)).toMatchObject([{ status: 200, answer: 'thanks', fault: null }])
  })

  test('by both secrets for a day after a new one', async () => {
    const formerUntil = new Date(Date.now() + 60_000)
    const { id } = await hookOf('nora', address)
    const hook = await prisma.webhook.update({ where: { id }, data: { formerSalt: 'before', formerUntil } })
    await moveMilestone('2027-03-02')
    await settled()
    const [message] = receiver.taken()
    expect(isSigned(secretOf(hook, hook.salt), message as never)).toBe(true)
    expect(isSigned(secretOf(hook, 'before'), message as never)).toBe(true)
    await prisma.webhook.update({ where: { id }, data: { formerUntil: new Date(0) } })
    await moveMilestone('2027-03-03')
    await settled()
    expect(isSigned(secretOf(hook, 'before'), receiver.taken()[0] as never)).toBe(false)
  })

  test('without hidden fields, and not at all where only such were changed', async () => {
    await hookOf('nora', address)
    await hookOf('olga', `${address}/host`)
    const where = { projectId: world.projects.line4 }
    const { id } = await prisma.statusReport.findFirstOrThrow({ where })
    await prisma.statusReport.update({ where: { id }, data: { internalNote: 'They are slow to pay.' } })
    await settled()
    const told = receiver.taken()
    expect(told).toMatchObject([{ told: { type: 'status-report.updated', data: { changed: ['internalNote'] } } }])
    await prisma.statusReport.update({ where: { id }, data: { summary: 'All is well.', sentiment: 'happy' } })
    await settled()
    const rows = receiver.taken().map(({ told }) => told.data)
    const nora = rows.find(({ changed }) => !changed?.includes('sentiment'))
    expect(rows).toHaveLength(2)
    expect(nora).toMatchObject({ changed: ['summary'], row: { summary: 'All is well.' } })
    for (const field of ['internalNote', 'sentiment']) expect(nora?.row).not.toHaveProperty(field)
  })

  test('of what was deleted its ids; of mails to staff alone', async () => {
    await hookOf('nora', address, ['milestones', 'deliveries'])
    await hookOf('olga', `${address}/host`, ['deliveries'])
    const { line4: projectId } = world.projects
    const { id } = await prisma.milestone.create({
      data: { projectId, name: 'In vain', dueOn: new Date('2027-01-01') },
    })
    await settled()
    await prisma.milestone.delete({ where: { id } })
    const { count: failed } = await prisma.delivery.updateMany({
      where: { email: 'nora@northwind.test', state: 'sent' },
      data: { state: 'failed' },
    })
    await settled()
    const told = receiver.taken().map(({ told }) => told)
    const settledMails = told.filter(({ type }) => type === 'delivery.settled')
    expect(told.slice(0, 2).map(({ type }) => type)).toEqual(['milestone.created', 'milestone.deleted'])
    expect([settledMails.length, told.length - settledMails.length]).toEqual([failed, 2])
    expect(told[1]?.data).toMatchObject({ id, row: { projectId } })
    expect(told[1]?.data.row).not.toHaveProperty('name')
  })

  test('nothing that is taken back, and nothing for which nobody listens', async () => {
    await hookOf('nora', address, ['people'])
    await prisma
      .$transaction(async (db) => {
        await db.membership.update({ where: { id: world.people.max.membershipId }, data: { jobRole: 'Taken back' } })
        throw new Error('taken back')
      })
      .catch(() => {})
    await moveMilestone('2027-03-04')
    expect(
      await prisma.webhookEvent.count({ where: { type: { not: { startsWith: 'membership' } }, topic: 'people' } }),
    ).toBe(0)
    await settled()
    expect(receiver.taken()).toEqual([])
  })

  test('with the rights at sending: what is not seen any more leaves no trace', async () => {
    const { id } = await hookOf('nora', address)
    receiver.answer = (res) => res.writeHead(500).end()
    await moveMilestone('2027-03-05')
    await settled()
    expect(receiver.taken()).toHaveLength(1)
    const { membershipId } = world.people.gina
    await prisma.webhook.update({ where: { id }, data: { membershipId } })
    await skipPauses()
    expect([receiver.taken(), await prisma.webhookMessage.count()]).toEqual([[], 0])
  })
})

test('of one webhook three are sent at once, and two workers send none twice', async () => {
  const { id: webhookId } = await hookOf('nora', address)
  const rows = Array.from({ length: 12 }, () => ({ webhookId, type: 'test' }))
  const made = await prisma.webhookMessage.createManyAndReturn({ data: rows, select: { id: true } })
  await enqueueMessages(
    prisma,
    webhookId,
    made.map(({ id }) => id),
  )
  const { rows: queues } = await pool.query(
    'select distinct queue_name from graphile_worker.jobs where task_identifier = $1',
    ['webhook'],
  )
  expect(queues.length).toBeLessThanOrEqual(3)
  await settled()
  expect(new Set(receiver.taken().map(({ id }) => id)).size).toBe(12)
  for (const { id } of made) await sendMessage(id)
  expect(receiver.taken()).toEqual([])
})

test('a message whose job is lost is taken up, and one given up that no try brought to an end', async () => {
  const { id: webhookId } = await hookOf('nora', address)
  const row = { webhookId, type: 'test', nextAt: new Date(Date.now() - 3_600_000) }
  const [lost, spent] = await prisma.webhookMessage.createManyAndReturn({ data: [row, row], select: { id: true } })
  await enqueueMessages(prisma, webhookId, [spent?.id ?? ''])
  await pool.query(
    "update graphile_worker._private_jobs set attempts = max_attempts where payload->>'messageId' = $1",
    [spent?.id],
  )
  await takeUpStranded()
  await settled()
  expect(receiver.taken().map(({ id }) => id)).toEqual([lost?.id])
  expect(await prisma.webhookMessage.findUnique({ where: { id: spent?.id ?? '' } })).toMatchObject({ state: 'failed' })
})

test('a webhook whose eyes are gone, whichever way, is disabled with the next event', async () => {
  const [ofMax, ofNobody] = [await hookOf('max', address), await hookOf('nora', address)]
  const { membershipId: id } = world.people.max
  await prisma.membership.update({ where: { id }, data: { disabledAt: new Date() } })
  await prisma.webhook.update({ where: { id: ofNobody.id }, data: { membershipId: null } })
  await moveMilestone('2027-03-06')
  await settled()
  await prisma.membership.update({ where: { id }, data: { disabledAt: null } })
  expect(receiver.taken()).toEqual([])
  const ended = await prisma.webhook.findMany({ where: { id: { in: [ofMax.id, ofNobody.id] } } })
  expect(ended.map(({ disabledBecause }) => disabledBecause)).toEqual(['eyes_ended', 'eyes_ended'])
})
