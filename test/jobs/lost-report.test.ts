import '../mail/office.ts'
import { jest } from '@jest/globals'
import { runNow } from '../../domain/reports/schedules/run-now.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { office } from '../mail/office.ts'
import { loseDatabase } from '../prisma/lost.ts'
import { beforeEachBatch } from '../reports/batches.ts'
import { deleteCastSchedule, reportOf, scheduleOf } from '../reports/schedules.ts'
import { world } from '../world.ts'
import { drain, skipRetryPauses } from './queue.ts'

afterAll(async () => {
  closeMailConnections()
  await office.close()
})

test('a connection lost in the middle of a large report is a try that failed; the next one sends all of it', async () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => {})
  await deleteCastSchedule()
  await pool.query(
    `insert into "Task" (id, "projectId", name) select gen_random_uuid(), $1::uuid, 'Step ' || n from generate_series(1, 1500) n`,
    [world.projects.scanner],
  )
  const filters = [{ field: 'name', operator: 'contains', value: 'Step ' }]
  const reportId = await reportOf({ entity: 'task', columns: ['name'], sort: 'name', filters })
  await runNow(await actorOf('sofia'), await scheduleOf({ reportId, formats: ['csv'] }))
  let batches = 0
  const end = beforeEachBatch(() => {
    batches += 1
    return batches === 2 && loseDatabase()
  })
  await drain()
  end()
  expect([batches, office.taken.length]).toEqual([2, 0])
  expect(await prisma.delivery.findFirstOrThrow({ where: { kind: 'report' } })).toMatchObject({
    state: 'deferred',
    fault: 'content',
  })
  await skipRetryPauses()
  await drain()
  expect(await prisma.delivery.findFirstOrThrow({ where: { kind: 'report' } })).toMatchObject({
    state: 'sent',
    rows: 1500,
  })
  expect(office.taken.filter(({ to }) => to === 'board@northwind.test')).toHaveLength(1)
  heard.mockRestore()
})
