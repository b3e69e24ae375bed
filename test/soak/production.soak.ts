/** @database empty */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pool } from '../../prisma/client.ts'
import { root } from '../../run/settings.ts'
import { freePort } from '../../trial/database/embedded.ts'
import { PostOffice } from '../mail/post-office.ts'
import { until } from '../until.ts'

// A production install as docs/running.md has it: packed here, unpacked in a folder of its own, and run there.

const office = new PostOffice()
const database = `production_${process.env.JEST_WORKER_ID}`
const url = process.env.DATABASE_URL?.replace(/[^/]*$/, database)
const environment = { ...process.env, DATABASE_URL: url, SMTP_URL: office.address }
let folder: string
const run = (program: string, args: string[], cwd = folder) =>
  execFileSync(program, args, { cwd, env: environment, encoding: 'utf8' })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-production-'))
  run('npm', ['run', 'package'], root)
  run('tar', ['-xzf', join(root, 'portico.tgz')])
  run('npm', ['ci', '--omit=dev'])
  await pool.query(`create database ${database}`)
})
afterAll(async () => {
  await pool.query(`drop database ${database} with (force)`)
  await rm(folder, { recursive: true })
  await office.close()
})

test('its packages take less than 400 MB', () => {
  expect(Number.parseInt(run('du', ['-sm', 'node_modules']), 10)).toBeLessThan(400)
})

test('it migrates and makes the first account, whose invitation the worker mails', async () => {
  expect(run('npm', ['run', 'migrate'])).toContain('Applied ')
  expect(run('npm', ['run', 'create-owner', '--', 'owner@example.test'])).toContain('mails an invitation')
  const stop = begin('worker', {})
  await until(() => office.taken.length > 0)
  expect(office.taken[0]?.to).toBe('owner@example.test')
  await stop()
})

test.each([
  ['portal', 'PORTAL_PORT'],
  ['admin', 'ADMIN_PORT'],
])('the %s serves', async (part, setting) => {
  const port = await freePort()
  const stop = begin(part, { [setting]: `${port}` })
  const page = () => fetch(`http://127.0.0.1:${port}/sign-in`).catch(() => undefined)
  await until(async () => (await page())?.ok === true, 100)
  const [style = ''] = (await (await page())?.text())?.match(/[^"]+\.css/) ?? []
  expect((await fetch(new URL(style, `http://127.0.0.1:${port}`))).status).toBe(200)
  await stop()
})

/** Starts a part as its command does; answers with how it is stopped. */
function begin(part: string, more: NodeJS.ProcessEnv) {
  const child = spawn('npm', ['run', part], { cwd: folder, env: { ...environment, ...more }, detached: true })
  const gone = once(child, 'exit')
  return async () => {
    process.kill(-(child.pid ?? 0), 'SIGTERM')
    await gone
  }
}
