import '../mail/office.ts'
import { afterAll, beforeEach, expect, jest, test } from '@jest/globals'
import pg from 'pg'
import { due, settle } from '../../domain/delivery/sending/states.ts'
import { fileFormats } from '../../domain/reports/formats/file-formats.ts'
import { findOccasion } from '../../domain/reports/runs/occasion.ts'
import { startRun } from '../../domain/reports/runs/start.ts'
import { closeMailConnections } from '../../emails/deliver.ts'
import { pool, prisma } from '../../prisma/client.ts'
import { office } from '../mail/office.ts'
import { reportOf, scheduleOf } from '../reports/schedules.ts'
import { until } from '../until.ts'
import { drain } from './queue.ts'

beforeEach(async () => {
  await prisma.schedule.deleteMany()
  await prisma.delivery.deleteMany()
  await pool.query('delete from graphile_worker._private_jobs')
  office.forget()
})
afterAll(async () => {
  closeMailConnections()
  await office.close()
})

let fans = 0

/** Customers, so many, each with a project of its own and so many people who see it. Returns their ids. */
async function customers(count: number, people: number): Promise<string[]> {
  const { id: accessLevelId } = await prisma.accessLevel.findUniqueOrThrow({ where: { name: 'Customer viewer' } })
  const ids: string[] = []
  for (let made = 0; made < count; made++) {
    const nth = ++fans
    const { id: organisationId } = await prisma.organisation.create({
      data: { name: `Fan ${nth}`, isCustomer: true, projects: { create: { name: `Line of ${nth}` } } },
    })
    ids.push(organisationId)
    await prisma.grant.create({
      data: {
        ...{ principalKind: 'organisation', principalId: organisationId, resourceKind: 'organisation' },
        ...{ resourceId: organisationId, organisationId, via: 'share' },
      },
    })
    for (let at = 1; at <= people; at++) {
      const person = { create: { name: `Reader ${at}`, email: `reader${at}@fan${nth}.test`, passwordHash: 'none' } }
      await prisma.membership.create({
        data: {
          person,
          organisation: { connect: { id: organisationId } },
          accessLevel: { connect: { id: accessLevelId } },
          profile: 'manager',
        },
      })
    }
  }
  return ids
}

/** Begins a run for all of these customers. Returns its mails, which wait. */
async function begun(organisations: string[]) {
  const audiences = organisations.map((id) => ({ kind: 'organisation' as const, id }))
  const reportId = await reportOf({ columns: ['name', 'health'] })
  const scheduleId = await scheduleOf({ reportId, formats: ['pdf', 'html'], recipients: [], audiences })
  const { id } = await prisma.run.create({ data: { scheduleId, dueAt: new Date(), trigger: 'schedule' } })
  await startRun(id)
  return prisma.delivery.findMany({ where: { runId: id, state: 'queued' } })
}

/** What we ask the database meanwhile, in its first words; the queue asks for itself. */
async function askedBy(work: () => Promise<unknown>): Promise<string[]> {
  const query = jest.spyOn(pg.Client.prototype, 'query')
  await work()
  const texts = query.mock.calls.map(([first]) =>
    typeof first === 'string' ? first : ((first as { text?: string })?.text ?? ''),
  )
  query.mockRestore()
  return texts.filter((text) => !text.includes('graphile_worker'))
}

/** Without the question whether the run is over, which each of its last hundred asks. */
const mattering = (asked: string[]) => asked.filter((text) => !text.includes('update "Run"'))

const ofReport = (text: string) => text.includes('row_number() over () as nth')

test.each([
  { organisations: 8, readers: 3 },
  { organisations: 1, readers: 24 },
])(
  '$organisations organisations of $readers readers: a report is read and drawn once for each of them',
  async (fan) => {
    const mails = await begun(await customers(fan.organisations, fan.readers))
    expect(mails).toHaveLength(fan.organisations * fan.readers)
    const drawn = jest.spyOn(fileFormats.pdf, 'write')
    const asked = await askedBy(drain)
    expect(office.taken.map(({ to }) => to).toSorted()).toEqual(mails.map(({ email }) => email).toSorted())
    expect(asked.filter(ofReport)).toHaveLength(fan.organisations)
    expect(drawn).toHaveBeenCalledTimes(fan.organisations)
    drawn.mockRestore()
    // One after the other each mail needs: what it is, its occasion, its reader, its mark, the end of that, and what became of it.
    const perReport = 3
    expect(mattering(asked).length).toBeLessThanOrEqual(6 * mails.length + perReport * fan.organisations)
  },
)

test('mails in hand at the same moment are read, and what became of them is written, by one statement for all of them', async () => {
  const mails = await begun(await customers(2, 4))
  const together = <Answer>(one: (mail: (typeof mails)[number]) => Promise<Answer>) => Promise.all(mails.map(one))
  const asked = await askedBy(async () => {
    expect((await together(({ id }) => due(id))).map((mail) => mail?.id)).toEqual(mails.map(({ id }) => id))
    const occasions = await together(({ runId, email }) => findOccasion(runId ?? '', email))
    expect(occasions.map((occasion) => occasion?.suppressed)).toEqual(mails.map(() => false))
    await together(({ id }) => settle(id, { state: 'sent', answer: '250 taken' }))
  })
  expect(mattering(asked)).toHaveLength(3)
  const kept = await prisma.delivery.findMany({ where: { id: { in: mails.map(({ id }) => id) } } })
  expect(kept.every(({ state, answer, tries }) => state === 'sent' && answer === '250 taken' && tries === 1)).toBe(true)
})

test('what cannot be asked for one of them is asked for the others all the same', async () => {
  const [first, second] = await begun(await customers(1, 3))
  const results = await Promise.allSettled([due(first?.id ?? ''), due('no uuid'), due(second?.id ?? '')])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
})

test('nobody waits long for the statement of others, which may wait for a lock', async () => {
  const [first, second] = await begun(await customers(1, 2))
  const holder = await pool.connect()
  await holder.query('begin')
  await holder.query('select from "Delivery" where id = $1 for update', [first?.id])
  const held = settle(first?.id ?? '', { state: 'sent', answer: '250 taken' })
  await until(async () => (await blocked()) > 0)
  await settle(second?.id ?? '', { state: 'sent', answer: '250 taken' })
  expect(await blocked()).toBe(1)
  await holder.query('commit')
  holder.release()
  await held
})

/** How many statements wait for a lock. */
async function blocked(): Promise<number> {
  const { rows } = await pool.query(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows[0].count
}
