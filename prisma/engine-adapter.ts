import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum, type SqlQuery } from '@prisma/driver-adapter-utils'
import pg from 'pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>

const charOid = 18
const textOid = 25

/**
 * The connections of the schema engine. They differ from the client's in three places where the stock adapter does
 * not serve migrations: whole scripts are sent as one (it would split at every semicolon), "char" columns of the
 * catalogue are read (it refuses them), and the shadow database is another one than the main database.
 */
export class MigrationAdapters extends PrismaPg {
  private readonly opened: (() => Promise<void>)[] = []

  constructor(private readonly databaseUrl: string) {
    super(databaseUrl)
  }

  override async connect() {
    return this.open(this.databaseUrl)
  }

  override async connectToShadowDb() {
    const name = `portico_shadow_${randomUUID().replaceAll('-', '')}`
    const main = await this.connect()
    await main.executeScript(`create database "${name}"`)
    const url = new URL(this.databaseUrl)
    url.pathname = `/${name}`
    return this.open(url.href, () => main.executeScript(`drop database "${name}" with (force)`))
  }

  /** Closes every connection that the engine has not closed itself, shadow databases before the main one. */
  async close() {
    for (const close of this.opened.toReversed()) await close()
  }

  private async open(url: string, afterwards: () => Promise<void> = async () => {}) {
    const pool = new pg.Pool({ connectionString: url })
    // What asks next is told; a loss in between would end the process.
    pool.on('error', () => {})
    const adapter = await new PrismaPg(pool).connect()
    const close = once(async () => {
      await pool.end()
      await afterwards()
    })
    this.opened.push(close)
    adapter.dispose = close
    adapter.executeScript = async (sql) => void (await adapter.executeRaw({ sql, args: [], argTypes: [] }))
    return readingChars(adapter, pool)
  }
}

/** Lets the adapter take "char" for text, and tells the engine which columns they were. One query at a time. */
function readingChars(adapter: Adapter, pool: pg.Pool): Adapter {
  let chars: number[] = []
  pool.on('connect', (client) => {
    client.connection.on('rowDescription', ({ fields }: { fields: pg.FieldDef[] }) => {
      chars = fields.flatMap((field, index) => (field.dataTypeID === charOid ? [index] : []))
      for (const index of chars) Object.assign(fields[index] ?? {}, { dataTypeID: textOid })
    })
  })
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query: SqlQuery) => {
    const result = await queryRaw(query)
    const columnTypes = result.columnTypes.map((type, index) =>
      chars.includes(index) ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes }
  }
  return adapter
}

function once(work: () => Promise<void>) {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}
