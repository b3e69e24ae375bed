/** @database empty */
import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import pg from 'pg'
import { type EmbeddedDatabase, startEmbedded } from '../../trial/database/embedded.ts'
import { superuserUrl } from '../../trial/database/role.ts'
import { inSoak } from '../thorough.ts'
import { until } from '../until.ts'
import { isAlive } from './processes.ts'

const password = 'open sesame portico'
let folder: string
let database: EmbeddedDatabase | undefined

async function makeFolder() {
  folder = await mkdtemp(join(tmpdir(), 'portico-embedded-'))
  await chmod(folder, 0o711)
}
async function removeFolder() {
  await database?.stop()
  // What it wrote last may appear in a folder that is being removed.
  const patiently = { recursive: true, maxRetries: 20, retryDelay: 100 }
  await rm(await realpath(join(folder, 'postgres')), patiently)
  await rm(folder, patiently)
}

async function start(durable = false) {
  database = await startEmbedded({ dataDir: folder, password, durable })
  return database
}

async function ask(text: string, url = database?.url) {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    return (await client.query({ text, rowMode: 'array' })).rows[0]?.[0]
  } finally {
    await client.end()
  }
}

const cluster = () => join(folder, 'postgres/cluster')
const pidOf = async () => Number.parseInt(await readFile(join(cluster(), 'postmaster.pid'), 'utf8'), 10)

describe('a database that is kept', () => {
  beforeAll(async () => {
    await makeFolder()
    await start(true)
  })
  afterAll(removeFolder)

  test('it listens on the loopback only and lets nobody in without the password', async () => {
    const url = database?.url ?? ''
    expect(await ask('show listen_addresses')).toBe('127.0.0.1')
    const port = Number(new URL(url).port)
    expect(await ask('show unix_socket_directories', superuserUrl(port, password))).toBe('')
    const stranger = new URL(url)
    stranger.password = 'sesame'
    await expect(ask('select 1', stranger.href)).rejects.toThrow('password')
  })

  test('Portico works in it as a role that is no superuser and makes no databases', async () => {
    const able = `select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls from pg_roles where rolname = current_user`
    expect(await ask(able)).toBe(false)
    await expect(ask(`copy (select 1) to program 'true'`)).rejects.toThrow('permission denied')
    await expect(ask(`select pg_read_file('postgresql.conf')`)).rejects.toThrow('permission denied')
    await ask('create table mine (id serial)')
  })

  test('what a version before made as the superuser is that role’s at the next start', async () => {
    const port = Number(new URL(database?.url ?? '').port)
    const before = superuserUrl(port, password)
    await ask('alter database postgres owner to portico', before)
    await ask('create table "Before" (id serial, at bigint generated always as identity)', before)
    await ask(`create type "Kind" as enum ('one')`, before)
    await ask('create schema graphile_worker create table jobs (id int)', before)
    await ask('create function graphile_worker.add_job(text) returns int language sql as $$ select 1 $$', before)
    await ask('create type graphile_worker.job_spec as (identifier text)', before)
    await database?.stop()
    await start(true)
    await ask(`alter type "Kind" add value 'two'`)
    await ask('alter table "Before" add column more text')
    await ask('insert into "Before" default values')
    await ask('drop function graphile_worker.add_job(text)')
    await ask('drop type graphile_worker.job_spec')
    await ask('drop schema graphile_worker cascade')
    expect(
      await ask(
        `select count(*)::int from pg_class where relowner <> current_user::regrole and relnamespace = 'public'::regnamespace`,
      ),
    ).toBe(0)
  })

  test('it sorts as people do', async () => {
    const sorted = `select string_agg(name, ' ' order by name) from (values ('Zoe'), ('Ärger'), ('anna'), ('Bob')) people (name)`
    expect(await ask(sorted)).toBe('anna Ärger Bob Zoe')
  })

  test('it is there again on the same port when it was killed, with what was written', async () => {
    await ask('create table told as select 42 as answer')
    const heard = jest.spyOn(console, 'error').mockImplementation(() => {})
    const killed = await pidOf()
    process.kill(killed, 'SIGKILL')
    await until(async () => (await pidOf().catch(() => killed)) !== killed)
    await until(() =>
      ask('select answer from told').then(
        (answer) => answer === 42,
        () => false,
      ),
    )
    heard.mockRestore()
  })
})

describe('another each time', () => {
  beforeEach(makeFolder)
  afterEach(removeFolder)

  test('a beginning that was cut short does not stand in the way', async () => {
    await mkdir(join(folder, 'postgres/cluster.new'), { recursive: true })
    await writeFile(join(folder, 'postgres/cluster.new/half'), 'of it')
    await start()
    expect(await ask('select 1')).toBe(1)
  })

  inSoak("a stale file that names somebody else's process stops neither", async () => {
    await start()
    await database?.stop()
    const somebody = spawn('sleep', ['600'])
    await writeFile(join(cluster(), 'postmaster.pid'), `${somebody.pid}\n${cluster()}\n`)
    await start()
    expect(await ask('select 1')).toBe(1)
    expect(isAlive(somebody.pid ?? 0)).toBe(true)
    somebody.kill()
  })

  inSoak('it runs below a folder that is closed to everybody else', async () => {
    const closed = join(folder, 'closed')
    await mkdir(closed, { mode: 0o700 })
    const within = await startEmbedded({ dataDir: join(closed, 'data'), password, durable: false })
    expect(await ask('select 1', within.url)).toBe(1)
    await within.stop()
    await rm(await realpath(join(closed, 'data/postgres')), { recursive: true })
    await start()
  })
})
