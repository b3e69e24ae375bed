import { RateLimiterRes } from 'rate-limiter-flexible'
import { limiter } from '../people/sign-in/limiter.ts'

const hour = 60 * 60

/** How many lines of a kind an hour somebody may cause by what they are refused: enough to see what goes on, too few to flood. */
export const mostLogged = { refusals: 20, 'sign-ins': 60 } as const

const limits = {
  refusals: limiter('log:refusals', mostLogged.refusals, hour),
  'sign-ins': limiter('log:sign-ins', mostLogged['sign-ins'], hour),
}

/** Whether one more line of a kind, caused by somebody (`key`), is to be written. */
export async function mayLog(kind: keyof typeof mostLogged, key: string): Promise<boolean> {
  try {
    await limits[kind].consume(key)
    return true
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return false
    throw refused
  }
}
