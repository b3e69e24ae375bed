import { createHash } from 'node:crypto'
import { logFailedSignIn } from '../../activity/trace.ts'
import { NotRecognised, PasswordEnded } from '../refusals.ts'
import type { Caller } from './caller.ts'
import { isKnownDevice } from './devices.ts'
import { limiter, type Pauses, pausing, type Taken, take } from './limiter.ts'
import { networkOf } from './network.ts'
import { padResponseTime } from './response-time.ts'
import { warnOfAttempts } from './warn.ts'

/** Who tries: the e-mail address as typed, and where from. */
export type SignInAttempt = Caller & { email: string }

/** A try that was taken, and how its account gets all of them back. */
type Try = Taken & { giveBack(): Promise<void> }
type Tries = { name: string; spend(who: SignInAttempt): Promise<Try> }

const minute = 60

/** Passwords tried; a right one gives the tries back. */
export const passwordTries = tries('password', { free: 10, first: minute, longest: 15 * minute }, [100, 15 * minute])
/** Codes tried: six digits, so few. */
export const codeTries = tries('code', { free: 6, first: 5 * minute, longest: 60 * minute }, [60, 60 * minute])
/** Mails asked for: sign-in links and resets. */
export const mailTries = tries('mail', { free: 5, first: 5 * minute, longest: 60 * minute }, [50, 60 * minute])

/** Does what counts as a try; when it succeeds the tries are given back, and when it was the last free one the person is told. That
 *  one is answered on the beat: whether there was somebody to tell cannot be told from the time. Throws TooManyAttempts. */
export async function counted<T>(tries: Tries, who: SignInAttempt, attempt: () => Promise<T>): Promise<T> {
  const { isLast, giveBack } = await tries.spend(who)
  const run = async () => {
    const result = await attempt().catch(async (error) => {
      if (error instanceof NotRecognised || error instanceof PasswordEnded) await logFailedSignIn(who.email, tries.name)
      if (isLast) await warnOfAttempts(who.email)
      throw error
    })
    await giveBack()
    return result
  }
  return isLast ? padResponseTime(run) : run()
}

/** Counts tries of strangers by account, all of them together, and by network; and by themselves those of each device on which
 *  that account has signed in before, whom no stranger can lock out. What is counted is the same for known and unknown accounts.
 *  See docs/decisions/0023. */
function tries(name: string, pauses: Pauses, [points, seconds]: [number, number]): Tries {
  const byNetwork = limiter(`${name}:address`, points, seconds)
  const byAccount = pausing(`${name}:account`, pauses)
  const byDevice = pausing(`${name}:device`, pauses)
  return {
    name,
    /** Takes one try. Throws TooManyAttempts when none is left. */
    async spend(who) {
      const account = digest(who.email)
      if (await isKnownDevice(who)) {
        const key = `${account}.${who.browser}`
        return { ...(await byDevice.take(key)), giveBack: () => byDevice.giveBack(key) }
      }
      const network = networkOf(who.address)
      await take(byNetwork, network)
      const giveBack = async () => {
        await byAccount.giveBack(account)
        await byNetwork.reward(network)
      }
      return { ...(await byAccount.take(account)), giveBack }
    },
  }
}

/** Addresses are counted without being kept: those typed by mistake are nobody's business. */
const digest = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')
