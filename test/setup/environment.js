import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TestEnvironment } from 'jest-environment-node'
import pg from 'pg'

/** Gives each test file a database and a DATA_DIR of its own, and takes them back at the end. See test/database.ts. */
export default class DatabaseEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.template = context.docblockPragmas.database ?? 'cast'
    this.database = `test_${process.env.JEST_WORKER_ID}`
  }

  async setup() {
    await super.setup()
    await onServer(`drop database if exists ${this.database} with (force)`)
    await onServer(`create database ${this.database} template template_${this.template} strategy file_copy`)
    this.dataDir = await mkdtemp(join(tmpdir(), 'portico-test-'))
    if (this.template === 'cast') await cp(process.env.TEST_DOCUMENTS, this.dataDir, { recursive: true })
    Object.assign(this.global.process.env, {
      DATABASE_URL: process.env.TEST_DATABASE_SERVER.replace(/[^/]*$/, this.database),
      DATA_DIR: this.dataDir,
      SECRET: randomBytes(32).toString('hex'),
    })
  }

  async teardown() {
    await rm(this.dataDir, { recursive: true, force: true })
    await super.teardown()
  }

  /** Adds a hook behind those of the file, which may still need the database. */
  handleTestEvent({ name }, { rootDescribeBlock: parent }) {
    if (name !== 'run_start') return
    parent.hooks.push({ type: 'afterAll', fn: () => this.close(), asyncError: new Error(), parent, seenDone: false })
  }

  async close() {
    const connected = await onServer(`select from pg_stat_activity where datname = '${this.database}'`)
    if (connected > 0) await this.global.closeDatabase()
  }
}

async function onServer(text) {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_SERVER })
  await client.connect()
  const { rowCount } = await client.query(text)
  await client.end()
  return rowCount
}
