import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, jest, test } from '@jest/globals'
import { pool } from '../../prisma/client.ts'
import { root } from '../../run/settings.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { someOf, thorough } from '../thorough.ts'
import { until } from '../until.ts'

jest.setTimeout(180_000)

/** The commands of the README, one after the other, on a database of their own that is empty at first. */
const database = `commands_${process.env.JEST_WORKER_ID}`
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const environment = {
  ...process.env,
  DATABASE_URL: process.env.DATABASE_URL?.replace(/[^/]*$/, database),
  SMTP_URL: 'smtp://127.0.0.1:9',
}

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['run/build.js'], { cwd: root })
  await pool.query(`create database ${database}`)
})
afterAll(() => pool.query(`drop database ${database} with (force)`))

/** What `npm run` does with a script, without npm, which takes longer than most of them. */
const command = (script: string) => ['-c', `${scripts[script]} "$@"`, script]

/** What a command prints, with the code it ends with. */
function npmRun(
  [script = '', ...args]: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; said: string }> {
  const options = { cwd: root, env: { ...environment, ...env } }
  return new Promise((resolve) =>
    execFile('sh', [...command(script), ...args], options, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: (stdout + stderr).trim() }),
    ),
  )
}

test.each(someOf(['portal', 'admin', 'create-owner', 'worker'], 1))(
  '%s on a database that lacks its tables says in one line what to do',
  async (part) => {
    const { code, said } = await npmRun(part === 'create-owner' ? [part, 'owner@example.test'] : [part])
    expect(code).toBe(part === 'create-owner' ? 1 : 78)
    expect(said).toMatch(/^DATABASE_URL: the database lacks the migrations \S.*; npm run migrate applies them$/)
  },
)

const wrong = [
  ['SMTP_URL', { SMTP_URL: '' }],
  ['DATABASE_POOL', { DATABASE_POOL: '3' }],
  ['SECRET', { SECRET: '' }],
] as const
test.each(someOf(wrong, 1))('a worker does not begin with %s as wrong as that', async (name, env) => {
  const { code, said } = await npmRun(['worker'], env)
  expect(code).toBe(78)
  expect(said).toMatch(new RegExp(`^${name}: .+$`))
})

test('the database is migrated, once, and gets its first account, once', async () => {
  expect(await npmRun(['migrate', 'status'])).toMatchObject({
    said: expect.stringMatching(/^Waiting: \d+_init, /),
  })
  expect(await npmRun(['migrate'])).toMatchObject({ code: 0, said: expect.stringMatching(/^Applied \d+_init, /) })
  expect(await npmRun(['migrate'])).toMatchObject({ code: 0, said: expect.stringMatching(/^Nothing to do/) })
  if (thorough) expect((await npmRun(['migrate', 'status'])).said).toBe('The database is up to date.')
  const owner = ['create-owner', 'owner@example.test', 'Example Works']
  expect(await npmRun(owner)).toMatchObject({ code: 0, said: expect.stringContaining('mails an invitation to owner@') })
  expect(await npmRun(owner)).toMatchObject({ code: 1, said: expect.stringMatching(/^There are people here already/) })
})

const serving = [
  ['portal', 'PORTAL_PORT'],
  ['admin', 'ADMIN_PORT'],
] as const
test.each(someOf(serving, 1))('then %s serves, until it is told to stop', async (part, setting) => {
  const port = await freePort()
  const env = { ...environment, [setting]: String(port) }
  const running = spawn('sh', command(part), { cwd: root, env, detached: true, stdio: 'ignore' })
  const healthy = () =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  try {
    await until(healthy, 100)
  } finally {
    process.kill(-(running.pid ?? 0), 'SIGTERM')
  }
  await once(running, 'exit')
  expect(await healthy()).toBe(false)
})

test.each(someOf(serving, 1))(
  '%s with a wrong password for the database says so in one line, and answers 503',
  async (part, setting) => {
    const port = await freePort()
    const wrong = Object.assign(new URL(environment.DATABASE_URL ?? ''), { password: 'wrong' }).href
    const env = { ...environment, DATABASE_URL: wrong, [setting]: String(port) }
    const running = spawn('sh', command(part), { cwd: root, env, detached: true })
    let said = ''
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (bytes) => {
        said += bytes
      })
    const asked = () =>
      fetch(`http://127.0.0.1:${port}/healthz`).then(
        ({ status }) => status,
        () => 0,
      )
    try {
      await until(async () => (await asked()) !== 0, 100)
      expect(await asked()).toBe(503)
      expect(said.split('\n')[0]).toMatch(
        /^DATABASE_URL: the database cannot be used \(password authentication failed .*\); it is tried again$/,
      )
      expect(said).not.toContain('    at ')
    } finally {
      process.kill(-(running.pid ?? 0), 'SIGTERM')
    }
    await once(running, 'exit')
  },
)
