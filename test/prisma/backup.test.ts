/** @database empty */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, renameSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../../run/settings.ts'
import { type EmbeddedDatabase, startEmbedded } from '../../trial/database/embedded.ts'
import { inSoak, someOf } from '../thorough.ts'

const docs = readFileSync(join(root, 'docs/running.md'), 'utf8')
const embedded = docs.split('**With the embedded database**')[1]?.split('\n## ')[0] ?? ''
const [save = '', restore = ''] = [...embedded.matchAll(/^ {4}(cp .*)$/gm)].map(([, command]) => command ?? '')

let folder: string
let database: EmbeddedDatabase | undefined
const start = async (dataDir: string) => {
  database = await startEmbedded({ dataDir, password: 'kept', durable: false })
}
const run = (command: string, dataDir: string) =>
  execFileSync('/bin/sh', ['-c', command], { cwd: folder, env: { ...process.env, DATA_DIR: dataDir } })

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-backup-'))
})
afterEach(async () => {
  await database?.stop()
  await rm(folder, { recursive: true })
})

async function ask(text: string) {
  const client = new pg.Client({ connectionString: database?.url })
  await client.connect()
  const { rows } = await client.query({ text, rowMode: 'array' })
  await client.end()
  return rows[0]?.[0]
}

/** Where a database really lies, so that it can be removed. */
const placeOf = (dataDir: string) => realpathSync(join(dataDir, 'postgres'))

const copies = [
  ['in an open folder', 0o755, save],
  ['in a closed folder, by a copy that loses who owns what', 0o700, save.replace('cp -aL', 'cp -RL')],
  ['in a folder that is closed to everybody else', 0o700, save],
] as const
test.each(someOf(copies, 1))(
  'what the docs say saves the embedded database and brings it back, %s',
  async (_, mode, command) => {
    await chmod(folder, mode)
    const dataDir = join(folder, 'data')
    await mkdir(dataDir)
    await start(dataDir)
    await ask('create table told as select 42 as answer')
    await database?.stop()
    run(command, dataDir)
    const before = placeOf(dataDir)
    renameSync(dataDir, `${dataDir}.before`)
    await rm(before, { recursive: true, force: true })

    run(restore, dataDir)
    await start(dataDir)
    expect(await ask('select answer from told')).toBe(42)
    expect(existsSync(join(dataDir, 'postgres.moved'))).toBe(false)
    await database?.stop()
    await rm(placeOf(dataDir), { recursive: true })
    database = undefined
  },
)

inSoak('a database that a crash left in the middle of being moved is found again', async () => {
  await chmod(folder, 0o755)
  const dataDir = join(folder, 'data')
  await start(dataDir)
  await ask('create table told as select 42 as answer')
  await database?.stop()
  renameSync(join(dataDir, 'postgres'), join(dataDir, 'postgres.moved'))
  await start(dataDir)
  expect(await ask('select answer from told')).toBe(42)
})
