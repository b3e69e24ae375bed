// Every test file has a PostgreSQL database and a DATA_DIR of its own: the environment variables point to fresh copies
// before the file's first import, so that prisma/client.ts and the document store just work. The copies hold the cast
// (cast/load.ts); a file that begins with the comment
//
//     /** @database empty */
//
// gets ones that are migrated and have no rows. One with `@mailFilesMb 0.001` has mails that take so little of files. The tests of a file share its copies and run in order. A process that
// a test starts does not see these variables by itself: give it `env: process.env`.
//
// The modules of the product stay loaded from one file to the next, and forget what they remember (docs/decisions/0076). A file for which
// that will not do begins with `/** @alone why */`.

import { setTimeout as pause } from 'node:timers/promises'

Object.assign(globalThis, {
  /** Called by the environment behind the last test and hook of a file: closes all connections once they are free. */
  async closeDatabase() {
    const { pool } = await import('../prisma/client.ts')
    while (pool.totalCount > 0) {
      while (pool.idleCount > 0) (await pool.connect()).release(true)
      await pause(5)
    }
  },
})
