import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlQueryable } from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { withLists } from './long-list.ts'

/** What Prisma asks a pool by: the adapter for pg, with long lists as arrays, in a transaction as well. */
export class ListingAdapter extends PrismaPg {
  constructor(pool: pg.Pool) {
    super(pool)
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = listing(await super.connect())
    const start: SqlDriverAdapter['startTransaction'] = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (isolation) => listing(await start(isolation))
    return adapter
  }
}

function listing<Asked extends SqlQueryable>(asked: Asked): Asked {
  const queryRaw = asked.queryRaw.bind(asked)
  const executeRaw = asked.executeRaw.bind(asked)
  return Object.assign(asked, {
    queryRaw: (query) => queryRaw(withLists(query)),
    executeRaw: (query) => executeRaw(withLists(query)),
  } satisfies Pick<SqlQueryable, 'queryRaw' | 'executeRaw'>)
}
