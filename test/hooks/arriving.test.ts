/** @webhookLoopback yes */
import { postTo } from '../../domain/hooks/network/post.ts'
import { pauses } from '../../domain/hooks/sending/pauses.ts'
import { prisma } from '../../prisma/client.ts'
import { unscheduleCast } from '../jobs/post.ts'
import { endWorkers, startWorker } from '../jobs/worker-process.ts'
import { inSoak } from '../thorough.ts'
import { until } from '../until.ts'
import { hookOf, moveMilestone, settled, skipPauses, triesOf } from './hooks.ts'
import { Receiver } from './receiver.ts'

const receiver = new Receiver()
const address = await receiver.listen()
afterAll(async () => {
  await endWorkers()
  receiver.close()
})
afterEach(async () => {
  await prisma.webhook.deleteMany()
  receiver.taken()
  receiver.answer = (res) => res.end('thanks')
})

const reload = (id: string) => prisma.webhook.findUniqueOrThrow({ where: { id } })

describe('what does not arrive', () => {
  test.each([
    ['400', { status: 400, day: '2027-04-01' }],
    ['404', { status: 404, day: '2027-04-02' }],
    ['500', { status: 500, day: '2027-04-03' }],
    ['301', { status: 301, day: '2027-04-04' }],
  ])('status %s is tried again, and no redirect followed', async (_, { status, day }) => {
    const { id } = await hookOf('nora', address)
    receiver.answer = (res) => res.writeHead(status, { location: `${address}/elsewhere` }).end('no')
    await moveMilestone(day)
    await settled()
    const sent = receiver.taken()
    expect(sent).toHaveLength(1)
    expect(await triesOf(id)).toMatchObject([{ status, answer: 'no' }])
    receiver.answer = (res) => res.end()
    await skipPauses()
    expect(receiver.taken().map((one) => one.id)).toEqual([sent[0]?.id])
    expect((await triesOf(id)).map((one) => one.status)).toEqual([status, 200])
  })

  test('a receiver that hangs, drops, is nobody or answers without end costs only so much', async () => {
    const to = (more = {}) => postTo(address, { headers: {}, body: '{}', ...more })
    receiver.answer = () => {}
    expect(await to({ within: 100 })).toMatchObject({ status: null, fault: 'too-late' })
    receiver.answer = (_res, req) => req.socket.destroy()
    expect(await to()).toMatchObject({ status: null, fault: 'broken' })
    receiver.answer = (_res, req) => req.socket.write('HTTP/1.1 101 On\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n')
    expect(await to()).toMatchObject({ status: 101, fault: null })
    receiver.answer = (res) => {
      res.writeHead(200)
      const pour = () => {
        while (!res.destroyed && res.write('x\0'.repeat(10_000)));
        if (!res.destroyed) res.once('drain', pour)
      }
      pour()
    }
    const { status, answer } = await to()
    expect([status, answer]).toEqual([200, 'x'.repeat(1_000)])
    expect(await postTo('http://127.0.0.1:1/', { headers: {}, body: '' })).toMatchObject({ fault: 'broken' })
  })

  test('for two days is given up: disabled, those who look after it are told, what waits has failed', async () => {
    const { id } = await hookOf('nora', address)
    receiver.answer = (res) => res.writeHead(503).end()
    await moveMilestone('2027-05-01')
    await settled()
    for (const _ of pauses) await skipPauses()
    expect(await triesOf(id)).toHaveLength(pauses.length + 1)
    expect(await reload(id)).toMatchObject({ disabledBecause: 'gave_up' })
    const mails = await prisma.delivery.findMany({ where: { kind: 'webhook_disabled', subjectId: id } })
    expect(mails.map(({ email }) => email).toSorted()).toEqual(['abel@northwind.test', 'nora@northwind.test'])
    await moveMilestone('2027-05-02')
    await settled()
    expect(await triesOf(id)).toHaveLength(pauses.length + 1)
  })

  test('is given up alone where others arrive', async () => {
    const { id } = await hookOf('nora', address)
    receiver.answer = (res) => res.writeHead(422).end()
    await moveMilestone('2027-05-03')
    await settled()
    await prisma.webhookMessage.updateMany({ where: { webhookId: id }, data: { tries: pauses.length } })
    await prisma.webhook.update({ where: { id }, data: { arrivedAt: new Date(Date.now() + 1000) } })
    await skipPauses()
    expect(await reload(id)).toMatchObject({ disabledAt: null })
    expect(await prisma.webhookMessage.findMany({ select: { state: true } })).toEqual([{ state: 'failed' }])
  })

  test('410 disables at once', async () => {
    const { id } = await hookOf('nora', address)
    receiver.answer = (res) => res.writeHead(410).end()
    await moveMilestone('2027-05-04')
    await settled()
    expect([await reload(id), await prisma.webhookMessage.findMany()]).toMatchObject([
      { disabledBecause: 'gone' },
      [{ state: 'failed' }],
    ])
  })

  inSoak(
    'a worker that is killed between sending and writing down: sent again under the same id',
    async () => {
      await unscheduleCast()
      await hookOf('nora', address)
      await moveMilestone('2027-05-05')
      const first = await startWorker({ SMTP_URL: 'smtp://127.0.0.1:1' })
      receiver.answer = () => void first.process.kill('SIGKILL')
      await until(() => receiver.received.length === 1)
      receiver.answer = (res) => res.end()
      await first.gone
      await startWorker({ SMTP_URL: 'smtp://127.0.0.1:1' })
      await until(async () => (await prisma.webhookMessage.count({ where: { state: 'arrived' } })) === 1)
      await endWorkers()
      const [one, two, ...more] = receiver.taken().map(({ id }) => id)
      expect([one === two, more]).toEqual([true, []])
    },
    60_000,
  )

  test('one that is silent rests, and what comes meanwhile waits without a try', async () => {
    const { id } = await hookOf('nora', address)
    receiver.answer = (_res, req) => req.socket.destroy()
    await moveMilestone('2027-05-06')
    await settled()
    await moveMilestone('2027-05-07')
    await settled()
    expect(await triesOf(id)).toHaveLength(1)
    expect(await reload(id)).toMatchObject({ silences: 1, restsUntil: expect.any(Date) })
    receiver.answer = (res) => res.end()
    receiver.taken()
    await skipPauses()
    expect(receiver.taken()).toHaveLength(2)
    expect(await reload(id)).toMatchObject({ silences: 0, restsUntil: null })
  })
})
