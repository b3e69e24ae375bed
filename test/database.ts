// Every test file has a PostgreSQL database of its own: DATABASE_URL points to a fresh copy of a template before the
// file's first import, so prisma/client.ts just works. The copy holds the cast (cast/load.ts); a file that begins
// with the comment
//
//     /** @database empty */
//
// gets one that is migrated and has no rows. Tests of one file share its copy and run in order. A process started by
// a test does not see these variables by itself: give it `env: process.env`.

Object.assign(globalThis, {
  /** Called by the environment behind the last test and hook of a file that used the database. */
  async closeDatabase() {
    const { pool } = await import('../prisma/client.ts')
    await pool.end()
  },
})

export {}
