/** @database empty */
import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { password, people } from '../../cast/people.ts'
import { root } from '../../run/settings.ts'
import { type Copy, freePorts, type Ports, startCopy, stopCopies } from '../trial/copy.ts'
import { isAlive } from '../trial/processes.ts'
import { until } from '../until.ts'

const parts = ['build/portal.js', 'build/admin.js', 'build/worker.js', 'build/mailbox.js', 'bin/postgres']
let dataDir: string
let ports: Ports
let first: Copy

beforeAll(async () => {
  execFileSync(process.execPath, ['run/build.js'], { cwd: root })
  dataDir = await mkdtemp(join(tmpdir(), 'portico-start-'))
  await chmod(dataDir, 0o711)
  ports = await freePorts()
  first = startCopy(dataDir, ports)
})
afterAll(async () => {
  await stopCopies()
  await rm(dataDir, { recursive: true })
})

/** Nora signs in; answers with her cookie. */
async function signIn({ portal }: Copy) {
  const body = new URLSearchParams({ email: people.nora.email, password })
  const response = await fetch(`${portal}/sign-in`, { method: 'POST', body, headers: { accept: 'application/json' } })
  const session = response.headers.getSetCookie().find((cookie) => cookie.startsWith('portico='))
  return response.ok ? (session?.split(';')[0] ?? '') : ''
}

async function projects({ portal }: Copy, cookie: string) {
  const response = await fetch(`${portal}/projects`, { headers: { accept: 'application/json', cookie } })
  return response.ok ? ((await response.json()) as { projects: unknown[] }).projects.length : response.status
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

test('a second copy runs beside it on other ports and another folder, and nowhere else', async () => {
  await first.running()
  const beside = startCopy(`${dataDir}/other`, await freePorts())
  await beside.running()
  const [here, there] = [await signIn(first), await signIn(beside)]
  expect([await projects(first, here), await projects(beside, there)]).toEqual([4, 4])
  expect(await projects(beside, here)).toBe(401)
  beside.process.kill('SIGTERM')
  await beside.gone
})

test('all of it is there, survives what kills it, and loses nothing when it is stopped', async () => {
  expect(first.printed()).toContain(people.nora.email)
  expect(first.printed()).toContain(password)
  for (const port of Object.values(ports)) expect(await answers(`http://localhost:${port}`)).toBe(true)
  const cookie = await signIn(first)
  expect(await projects(first, cookie)).toBe(4)

  for (const part of parts) {
    const killed = first.part(part)
    process.kill(killed, 'SIGKILL')
    await until(() => ![0, killed].includes(first.part(part)))
  }
  await until(async () => (await projects(first, cookie).catch(() => 0)) === 4)

  first.process.kill('SIGINT')
  expect(await first.gone).toBe(0)
  for (const port of Object.values(ports)) expect(await answers(`http://localhost:${port}`)).toBe(false)

  const second = startCopy(dataDir, ports)
  await second.running()
  expect(await projects(second, cookie)).toBe(4)

  const left = parts.map((part) => second.part(part))
  second.process.kill('SIGKILL')
  const third = startCopy(dataDir, ports)
  await third.running()
  expect(left.filter(isAlive)).toEqual([])
  expect(await projects(third, cookie)).toBe(4)
})
