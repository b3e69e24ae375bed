import pg from 'pg'
import { emptyAndFill, readSchema, readTables } from './rows.js'

// Rows that come and go leave their room behind them; so much of it, and the database is made anew.
const mostLeft = 32 * 1024 ** 2

/**
 * The database of a test process. Between two files it gets back the rows it had, and keeps the connections to it: one that begins with
 * nothing read or planned costs a fifth of a second of a processor (docs/decisions/0102). It is made anew from its template where the
 * schema was changed, and where it has grown.
 */
export class Database {
  /** What a template has in it, by its name; read from the first copy. */
  known = new Map()

  constructor(name, server) {
    this.name = name
    this.server = server
  }

  /** Makes it as the template is. `pool` is the product's, whose connections stay, as those of the back-office do that are not at work; all
   *  other ones are closed. */
  async become(template, pool) {
    const known = this.known.get(template)
    if (known && (await this.reset(known, pool))) return
    await this.end(pool)
    await this.onServer(`drop database if exists ${this.name} with (force)`)
    await this.onServer(`create database ${this.name} template template_${template} strategy file_copy`)
    await this.connect()
    if (!known) this.known.set(template, await this.read())
  }

  async end(pool) {
    await this.client?.end().catch(() => {})
    this.client = null
    await closeAll(pool)
  }

  async read() {
    return { schema: await readSchema(this.client), tables: await readTables(this.client), size: await this.size() }
  }

  /** Whether it could be made as `known` by its rows alone. */
  async reset(known, pool) {
    try {
      if (!this.client) await this.connect()
      await this.closeOthers(pool)
      if (known.schema !== (await readSchema(this.client))) return false
      await emptyAndFill(this.client, known.tables)
      return (await this.size()) < known.size + mostLeft
    } catch (error) {
      // A test has closed all connections, or taken the database away.
      if (error.code?.startsWith('23')) throw error
      this.client = null
      return false
    }
  }

  /** Whether somebody of this process has connections to it besides `pool`. */
  async isUsed(pool) {
    const asked = `select from pg_stat_activity where datname = current_database() and not pid = any($1) and application_name = 'portico'`
    return (await this.client?.query(asked, [pidsOf(pool)]))?.rowCount > 0
  }

  /** Throws where a connection of `pool` is free and in a transaction, which would take in all that is done by it later. */
  async mustBeOutOfTransactions(pool) {
    const asked = `select query from pg_stat_activity where pid = any($1) and state like 'idle in transaction%'`
    const open = (await this.client?.query(asked, [pidsOf(pool)]))?.rows ?? []
    if (open.length > 0) throw new Error(`A transaction is left open: ${open.map(({ query }) => query).join('; ')}`)
  }

  async closeOthers(pool) {
    await this.client.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and not pid = any($1)
         and not (application_name = 'back-office' and state = 'idle')`,
      [pidsOf(pool)],
    )
  }

  async size() {
    const { rows } = await this.client.query('select pg_database_size(current_database()) as size')
    return Number(rows[0].size)
  }

  async connect() {
    this.client = await connected(this.server.replace(/[^/]*$/, this.name))
    // A test may close it with all others.
    this.client.on('error', () => (this.client = null))
    this.client.unref()
    await this.client.query('set session_replication_role = replica')
  }

  async onServer(text) {
    const client = await connected(this.server)
    await client.query(text)
    await client.end()
  }
}

const pidsOf = (pool) => (pool?._clients ?? []).map(({ processID }) => processID)

async function connected(connectionString) {
  const client = new pg.Client({ connectionString, application_name: 'between files' })
  await client.connect()
  return client
}

/** Closes the connections of a pool once they are free. */
export async function closeAll(pool) {
  while (pool?.totalCount > 0) {
    while (pool.idleCount > 0) (await pool.connect()).release(true)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
