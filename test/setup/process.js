import { join } from 'node:path'

/** The environment of a test process, by its number: the same for all its files, so that one back-office serves them all. */
export function settingsOf(id) {
  return {
    DATABASE_URL: process.env.TEST_DATABASE_SERVER.replace(/[^/]*$/, databaseOf(id)),
    DATA_DIR: join(process.env.TEST_FOLDER, `data-${id}`),
    SECRET: process.env.TEST_SECRET,
  }
}

/** The database of a test process. */
export const databaseOf = (id) => `test_${id}`
