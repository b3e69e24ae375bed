// Every test file has a PostgreSQL database and a DATA_DIR of its own: the environment variables point to fresh copies
// before the file's first import, so that prisma/client.ts and the document store just work. They hold the cast
// (cast/load.ts); a file that begins with the comment
//
//     /** @database empty */
//
// gets ones that are migrated and have no rows. One with `@mailFilesMb 0.001` has mails that take so little of files. The tests of a file
// share its database and run in order. Between files it gets back its rows, and the connections stay (docs/decisions/0102). A process that
// a test starts does not see these variables by itself: give it `env: process.env`.
//
// The modules of the product stay loaded from one file to the next, and forget what they remember (docs/decisions/0076). A file for which
// that will not do begins with `/** @alone why */`.

import { setTimeout as pause } from 'node:timers/promises'

Object.assign(globalThis, {
  /** Called by the environment behind the last test and hook of a file: waits until all connections are free, and returns whose they are. */
  async restDatabase() {
    const { pool } = await import('../prisma/client.ts')
    // What goes on behind the end of a test may ask again a moment later.
    for (let rests = 0; rests < 3; ) {
      await pause(5)
      rests = pool.idleCount < pool.totalCount || pool.waitingCount > 0 ? 0 : rests + 1
    }
    // They do not keep the process from ending.
    pool.options.allowExitOnIdle = true
    const all = await Promise.all(Array.from({ length: pool.totalCount }, () => pool.connect()))
    for (const client of all) client.release()
    return pool
  },
})
