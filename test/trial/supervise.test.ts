/** @database empty */
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import { build } from 'esbuild'
import { root } from '../../run/settings.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { type Supervised, supervise } from '../../trial/supervise.ts'
import { until } from '../until.ts'
import { childrenOf, killAtOnce } from './processes.ts'

const name = `part-of-test-${process.pid}`
const said: unknown[] = []
let port: number
let part: Supervised

/** A part as the portal is one: it listens on a port, and cannot run without it. */
const program = `
  import { runPart, serve } from './run/part.ts'
  await runPart(async () => () => serve((_, res) => res.end('at work'), Number(process.env.PORT), 'PORTAL_PORT'))`

beforeAll(async () => {
  const outfile = join(root, 'build', `${name}.js`)
  const stdin = { contents: program, resolveDir: root, loader: 'ts' } as const
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
})
beforeEach(async () => {
  said.length = 0
  for (const stream of ['log', 'error'] as const)
    jest.spyOn(console, stream).mockImplementation((line) => said.push(line))
  port = await freePort()
})
afterEach(async () => {
  await part.stop()
  jest.restoreAllMocks()
})
afterAll(() => rm(join(root, 'build', `${name}.js`)))

const begin = () => supervise(name, { ...process.env, PORT: `${port}` }, Promise.resolve())
const answers = () =>
  fetch(`http://127.0.0.1:${port}`).then(
    ({ ok }) => ok,
    () => false,
  )
const hasSaid = (words: RegExp) => said.some((line) => words.test(String(line)))

async function takePort() {
  const somebody = createServer((socket) => socket.destroy()).listen(port)
  await once(somebody, 'listening')
  return () => new Promise((resolve) => somebody.close(resolve))
}

/** Is there before the part is back; where it was faster, once more. */
async function takePortFromPart() {
  for (;;) {
    const child = childrenOf(process.pid).find(({ command }) => command.includes(name))
    if (child) await killAtOnce(child.pid)
    const releaseSchedule = await takePort().catch(() => null)
    if (releaseSchedule) return releaseSchedule
  }
}

test('a part that finds its port taken from the start cannot run', async () => {
  const releaseSchedule = await takePort()
  part = begin()
  await expect(part.ready).rejects.toThrow(`${name} cannot run`)
  await releaseSchedule()
})

test('a part that was at work and finds its port taken says so, and is there again when the port is free', async () => {
  part = begin()
  await part.ready
  const releaseSchedule = await takePortFromPart()
  await until(() => hasSaid(/ended \(exit code 78\) and is started again/))
  expect(hasSaid(new RegExp(`PORTAL_PORT: port ${port} cannot be listened on`))).toBe(true)
  await releaseSchedule()
  await until(answers)
})
