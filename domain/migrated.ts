import { pool } from '../prisma/client.ts'
import { isDone, stateOf } from '../prisma/state.ts'
import { WrongSetting } from '../run/settings.ts'

/** Throws WrongSetting, in one line, when the database lacks migrations. One that cannot be reached now may yet come: that is told
 *  by whoever asks it for something. */
export async function mustBeMigrated(): Promise<void> {
  const lacks = await stateOf(pool).catch(() => null)
  if (!lacks || isDone(lacks)) return
  const what = lacks.waiting.length > 0 ? `the migrations ${lacks.waiting.join(', ')}` : 'the tables of the job queue'
  throw new WrongSetting(`DATABASE_URL: the database lacks ${what}; npm run migrate applies them`)
}
