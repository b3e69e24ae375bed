import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { idOf } from '../../cast/ids.ts'
import { inSoak } from '../thorough.ts'
import { killAtOnce } from '../trial/processes.ts'
import { until } from '../until.ts'
import type { Visitor } from '../visitor.ts'
import type { Installation } from './installation.ts'
import { reportNames } from './reports.ts'

const line4 = `/projects/${idOf('project', 'Line 4 retrofit')}`
// Of projects on which nothing was written just before a message is mailed at once.
const packing = { project: 'Packing cell', reader: 'nora@northwind.test' }
const robots = { project: 'Warehouse robots', reader: 'max@northwind.test' }
type Quiet = typeof packing
const report = 'The week in short'
const patience = 120_000
const parts = ['build/portal.js', 'build/admin.js', 'build/worker.js']

/** Tests that kill a part, the database or all of it: no mail is lost or sent twice. */
export function testKills(house: Installation): void {
  let oscar: Visitor
  beforeAll(async () => {
    oscar = await house.visitor('oscar@northwind.test')
  })
  const pidOf = (part: string) => house.process(part)?.pid ?? 0
  const write = async ({ project }: Quiet, body: string) => {
    const path = `/projects/${idOf('project', project)}/updates`
    const { status, data } = await oscar.send(path, { json: { body } })
    expect([status, data.id]).toEqual([201, expect.any(String)])
  }
  const told = ({ project, reader }: Quiet, beginning: string) =>
    house.mailbox.first(reader, `${project}: ${beginning}`)
  const statusOf = (path: string) =>
    oscar.json(path).then(
      ({ status }) => status,
      () => 0,
    )

  test(
    'the worker is killed: what is written before it is back is told by the next one',
    async () => {
      await killAtOnce(pidOf('build/worker.js'))
      await write(packing, 'Nobody works on this yet')
      await told(packing, 'Nobody works on this yet')
    },
    patience,
  )

  inSoak(
    'the database is killed: a 503 from processes that live on, and well again with it',
    async () => {
      const olga = await house.colleague('olga')
      const lived = parts.map(pidOf)
      const placeholder = await takePlaceOf(house)
      const [page, twin, staff] = [await oscar.page(line4), await oscar.json(line4), await olga.read('Project')]
      expect([page.status, twin.status, staff.status]).toEqual([503, 503, 503])
      expect(page.headers.get('retry-after')).toBe('5')
      expect([twin.data, staff.data.error]).toEqual([{ error: 'unavailable' }, 'unavailable'])
      placeholder.close()
      await until(async () => (await statusOf(line4)) === 200, 100)
      expect(parts.map(pidOf)).toEqual(lived)
      await write(robots, 'The lights were out for a moment')
      await told(robots, 'The lights were out for a moment')
    },
    patience,
  )
}

/** All of it is killed at once: `npm run soak` alone starts everything a second time. */
export function testKillOfAll(house: Installation): void {
  let oscar: Visitor
  beforeAll(async () => {
    oscar = await house.visitor('oscar@northwind.test')
  })

  test(
    'all of it is killed while a report goes out: the next start is a normal one, nothing is lost or sent twice',
    async () => {
      // Hedda among them, who has been let in since the first run.
      const everybody = 10
      const before = await house.mailbox.mails()
      const known = before.map(({ messageId }) => messageId)
      const updates = await idsOf(oscar, `${line4}/updates`)
      expect(updates.length).toBeGreaterThan(1)
      await runReport(house)
      await until(async () => (await house.mailbox.mails()).length > before.length)
      await house.kill()
      await house.start()
      expect(await idsOf(oscar, `${line4}/updates`)).toEqual(updates)
      const states = await statesOfLastRun(house)
      expect(states).toHaveLength(everybody)
      for (const state of states) expect(['sent', 'failed']).toContain(state)
      const mails = await house.mailbox.mails()
      const kept = mails.map(({ messageId }) => messageId)
      expect(kept).toEqual(expect.arrayContaining(known))
      expect(new Set(kept).size).toBe(kept.length)
      // Notices of what was written before may still arrive.
      const reports = mails.filter(
        ({ messageId, subject }) => !known.includes(messageId) && reportNames.some((name) => subject.startsWith(name)),
      )
      const readers = reports.map(({ to }) => to[0]?.address)
      expect(new Set(readers).size).toBe(readers.length)
      expect(readers.length).toBeLessThanOrEqual(everybody)
    },
    patience,
  )
}

async function idsOf(reader: Visitor, path: string) {
  const { data } = await reader.json(path)
  return data.updates.map(({ id }: { id: string }) => id)
}

/** Olga presses the button that runs the report now. */
async function runReport(house: Installation) {
  const olga = await house.colleague('olga')
  const [schedule] = await olga.all('Schedule', { 'filters.name': report })
  const { notice } = (await olga.call('Schedule', 'run', {}, schedule?.id)).data
  expect(notice?.type).toBe('success')
}

/** What became of the mails of the last run, once that is known of each. */
async function statesOfLastRun(house: Installation) {
  const olga = await house.colleague('olga')
  const [run] = await olga.all('Run', { sortBy: 'dueAt', direction: 'desc' })
  let states: unknown[] = []
  const settled = async () => {
    const deliveries = await olga.all('Delivery', { 'filters.runId': run?.id ?? '' })
    states = deliveries.map(({ params }) => params.state)
    return states.length > 0 && !states.some((state) => state === 'queued' || state === 'sending')
  }
  await until(settled, 200)
  return states
}

/** Kills the database and takes its port, so that it stays away until the port is released. */
async function takePlaceOf(house: Installation): Promise<Server> {
  const port = Number(/ port=(\d+)/.exec(house.process('bin/postgres')?.command ?? '')?.[1])
  for (;;) {
    const pid = house.process('bin/postgres')?.pid
    if (pid) await killAtOnce(pid)
    const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1')
    const taken = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (taken) return server
  }
}
