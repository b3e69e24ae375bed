import { rm } from 'node:fs/promises'

/** After all tests. */
export default async function end() {
  await rm(process.env.TEST_BACK_OFFICE, { force: true })
  await globalThis.databaseServer.stop()
}
