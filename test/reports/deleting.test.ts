import { beforeEach, expect, test } from '@jest/globals'
import { isRecipient } from '../../domain/delivery/subscriptions/recipients.ts'
import { deleteSchedule } from '../../domain/reports/schedules/delete.ts'
import { dispatchDue } from '../../domain/reports/schedules/dispatch.ts'
import { resumeSchedule } from '../../domain/reports/schedules/pause.ts'
import { runNow, sendTest } from '../../domain/reports/schedules/run-now.ts'
import { takeOverSchedule } from '../../domain/reports/schedules/take-over.ts'
import { changeSchedule } from '../../domain/reports/schedules/write.ts'
import { prisma } from '../../prisma/client.ts'
import { actorOf } from '../actors.ts'
import { answersOf, deleteCastSchedule, scheduleOf } from './schedules.ts'

const sofia = await actorOf('sofia')
const adam = await actorOf('adam')
const milo = await actorOf('milo')
const nora = await actorOf('nora')

beforeEach(deleteCastSchedule)

const kept = (id: string) => prisma.schedule.findUniqueOrThrow({ where: { id } })
const past = () => new Date(Date.now() - 60_000)

test('what a deleted schedule has sent stays, and whoever asked not to receive it; it is due no more and goes to nobody', async () => {
  const id = await scheduleOf({ toCustomers: true }, past())
  const before = await answersOf(id)
  await prisma.suppression.create({ data: { scheduleId: id, email: 'oscar@northwind.test' } })
  await deleteSchedule(sofia, id)
  expect(await kept(id)).toMatchObject({ deletedAt: expect.any(Date), nextAt: null, pausedBecause: 'deleted' })
  expect(await dispatchDue()).toEqual([])
  const deliveries = await prisma.delivery.findMany({ where: { run: { is: { scheduleId: id } } } })
  expect(deliveries.map(({ email }) => email).toSorted()).toEqual(Object.keys(before).toSorted())
  expect(await prisma.suppression.count({ where: { scheduleId: id } })).toBe(1)
  expect(await isRecipient(id, 'board@northwind.test')).toBe(false)
  expect(await isRecipient(id, 'nora@northwind.test')).toBe(false)
  const [told] = await prisma.activity.findMany({ where: { subjectId: id, action: 'delete' } })
  expect(told).toMatchObject({ actorName: 'Sofia Marino', detail: { name: 'Where your projects stand' } })
})

test('nothing is done with it any more, and it can still be read', async () => {
  const id = await scheduleOf()
  await deleteSchedule(sofia, id)
  for (const doing of [runNow, sendTest, resumeSchedule, deleteSchedule, takeOverSchedule])
    await expect(doing(adam, id)).rejects.toMatchObject({ status: 403 })
  await expect(changeSchedule(adam, id, { name: 'Back' })).rejects.toMatchObject({ status: 403 })
  expect(await kept(id)).toMatchObject({ name: 'Where your projects stand', ownerId: null })
})

test('pressed twice under one key it is deleted once; by who may not, not at all', async () => {
  const id = await scheduleOf()
  for (const other of [milo, nora]) await expect(deleteSchedule(other, id)).rejects.toMatchObject({ status: 404 })
  await prisma.schedule.update({ where: { id }, data: { ownerId: milo.membershipId } })
  await expect(deleteSchedule(milo, id)).rejects.toMatchObject({ status: 403 })
  for (const _ of [1, 2]) await deleteSchedule(sofia, id, { key: 'a-press-of-sofia', said: {} })
  expect(await prisma.activity.count({ where: { subjectId: id, action: 'delete' } })).toBe(1)
})

test('deleted and run at the same moment, it is one or the other', async () => {
  const id = await scheduleOf()
  const [, run] = await Promise.allSettled([deleteSchedule(sofia, id), runNow(adam, id)])
  const { deletedAt } = await kept(id)
  const runs = await prisma.run.count({ where: { scheduleId: id } })
  expect([deletedAt !== null, runs]).toEqual(run.status === 'fulfilled' ? [false, 1] : [true, 0])
})
