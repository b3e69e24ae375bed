import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { type MailRequest, post, postAll } from '../../domain/delivery/post.ts'
import { settlePart } from '../../domain/delivery/sending/parts.ts'
import { AlreadyTaken, reserveDelivery, reservePart } from '../../domain/delivery/sending/reserve.ts'
import { due, settle } from '../../domain/delivery/sending/states.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { until } from '../until.ts'

const letter: MailRequest = { kind: 'update_notice', email: 'nora@northwind.test' }
const posted = (one: MailRequest) => act(system, (work) => post(work, one))
const handedOver = async (id: string) => (await reserveDelivery(id)).commit()
const jobsOf = async (id: string) => {
  const { rows } = await pool.query(
    `select from graphile_worker._private_jobs where payload->>'deliveryId' = $1 and attempts < max_attempts`,
    [id],
  )
  return rows.length
}
const stateOf = async (id: string) => (await prisma.delivery.findUniqueOrThrow({ where: { id } })).state
const isWaiting = async () => {
  const { rowCount } = await pool.query(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rowCount === 1
}

test('a letter is posted with the job that sends it', async () => {
  const id = await posted(letter)
  expect([await stateOf(id), await jobsOf(id)]).toEqual(['queued', 1])
})

test('what was posted before under the same name is not posted again', async () => {
  const letters = ['nora', 'max', 'nora'].map((once) => ({ ...letter, once: `cabinet.${once}` }))
  const [first, again] = [
    await act(system, (work) => postAll(work, letters)),
    await act(system, (work) => postAll(work, letters)),
  ]
  expect([first.length, again]).toEqual([2, []])
  expect(await jobsOf(first[0] ?? '')).toBe(1)
})

test('of two workers with the same delivery, one hands it over', async () => {
  const id = await posted(letter)
  const both = await Promise.allSettled([handedOver(id), handedOver(id)])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))).toEqual([expect.any(AlreadyTaken)])
})

test('a mail that was not handed over after all waits as before, also when its worker is killed before', async () => {
  const id = await posted(letter)
  const reservation = await reserveDelivery(id)
  expect(await stateOf(id)).toBe('queued')
  reservation.rollback()
  await handedOver(id)
  await expect(reserveDelivery(id)).rejects.toThrow(AlreadyTaken)
})

test('what was sent stays sent, whatever a slower worker says', async () => {
  const id = await posted(letter)
  await handedOver(id)
  await settle(id, { state: 'sent', answer: '250 OK' })
  await settle(id, { state: 'deferred', answer: '451 Later' })
  expect([await stateOf(id), await due(id)]).toEqual(['sent', null])
  await expect(reserveDelivery(id)).rejects.toThrow(AlreadyTaken)
})

test('what a server answers of a part before its reservation is there for others to see is written down all the same', async () => {
  const id = await posted(letter)
  const reservation = await reservePart(id, { part: 1, of: 2, carries: 'pdf' }, { rows: 1 })
  const settled = settlePart(id, 1, { state: 'sent', answer: '250 2.0.0 Taken' })
  await Promise.race([settled, until(isWaiting)])
  reservation.commit()
  await settled
  expect(await prisma.deliveryPart.findMany({ where: { deliveryId: id } })).toMatchObject([{ part: 1, state: 'sent' }])
})
