import { startRun } from '../../domain/reports/runs/start.ts'
import { reportLetter } from '../../jobs/letters/report.ts'
import { prisma } from '../../prisma/client.ts'
import { scheduleOf } from '../reports/schedules.ts'
import { office } from './office.ts'

afterAll(() => office.close())

test('a report says that the host sends it, not the organisation that reads it', async () => {
  const data = { scheduleId: await scheduleOf(), dueAt: new Date(), trigger: 'schedule' } as const
  const { id: runId } = await prisma.run.create({ data })
  await startRun(runId)
  const letter = await reportLetter(await prisma.delivery.findFirstOrThrow({ where: { runId } }))
  expect(letter).toMatchObject({ text: expect.stringContaining('Sent to board@northwind.test by Meridian Works.') })
  expect(letter).toMatchObject({
    text: expect.stringContaining('If you answer this mail, Meridian Works reads it.'),
    replyTo: { name: 'Meridian Works', address: 'service@meridian.test' },
  })
})
