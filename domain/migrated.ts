import { setTimeout as pause } from 'node:timers/promises'
import { pool } from '../prisma/client.ts'
import { isDone, stateOf } from '../prisma/state.ts'
import { WrongSetting } from '../run/settings.ts'

const betweenTries = 5_000

/** Throws WrongSetting, in one line, when the database lacks migrations. One that cannot be reached or entered is told in a line, and
 *  tried again beside the work, which is refused until then; what it turns out to lack ends the process. */
export async function mustBeMigrated(): Promise<void> {
  try {
    mustLackNothing(await stateOf(pool))
  } catch (error) {
    if (error instanceof WrongSetting) throw error
    console.error(`DATABASE_URL: the database cannot be used (${wordsOf(error)}); it is tried again`)
    keepTrying()
  }
}

async function keepTrying(): Promise<void> {
  for (;;) {
    await pause(betweenTries, undefined, { ref: false })
    const state = await stateOf(pool).catch(() => null)
    if (!state) continue
    try {
      return mustLackNothing(state)
    } catch (error) {
      console.error((error as Error).message)
      process.kill(process.pid, 'SIGTERM')
      return
    }
  }
}

function mustLackNothing(lacks: Awaited<ReturnType<typeof stateOf>>): void {
  if (isDone(lacks)) return
  const what = lacks.waiting.length > 0 ? `the migrations ${lacks.waiting.join(', ')}` : 'the tables of the job queue'
  throw new WrongSetting(`DATABASE_URL: the database lacks ${what}; npm run migrate applies them`)
}

/** A refused connection has only a code to tell. */
function wordsOf(error: unknown): string {
  const { message = '', code = '' } = error as { message?: string; code?: string }
  return message || code || String(error)
}
