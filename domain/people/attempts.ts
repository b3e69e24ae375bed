import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { pool } from '../../prisma/client.ts'
import { plainAddress } from './address.ts'
import { TooManyAttempts } from './refusals.ts'

/** Who tries: the e-mail address as typed, and the network address it comes from. */
export type Trying = { email: string; address: string }

const minute = 60

/** Passwords tried; a right one gives the account its tries back. */
export const passwordTries = tries('password', { account: 10, address: 100, seconds: 15 * minute })
/** Codes tried: six digits, so few. */
export const codeTries = tries('code', { account: 6, address: 60, seconds: 60 * minute })
/** Mails asked for: sign-in links and resets. */
export const mailTries = tries('mail', { account: 5, address: 50, seconds: 60 * minute })

/** Counts tries per account and per network address; what is counted is the same for known and unknown accounts. */
function tries(name: string, { account, address, seconds }: { account: number; address: number; seconds: number }) {
  const limit = (by: string, points: number) =>
    new RateLimiterPostgres({
      ...{ storeClient: pool, storeType: 'pool', tableName: 'Attempt', tableCreated: true },
      ...{ keyPrefix: `${name}:${by}`, points, duration: seconds },
    })
  const [byAccount, byAddress] = [limit('account', account), limit('address', address)]
  return {
    /** Takes one try. Throws TooManyAttempts when none is left. */
    async spend(who: Trying): Promise<void> {
      await take(byAddress, networkOf(who.address))
      await take(byAccount, digest(who.email))
    },
    /** Gives the account its tries back, and the address this one. */
    async forgive(who: Trying): Promise<void> {
      await byAccount.delete(digest(who.email))
      await byAddress.reward(networkOf(who.address))
    },
  }
}

async function take(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key)
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw new TooManyAttempts(Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}

/** Addresses are counted without being kept: those typed by mistake are nobody's business. */
const digest = (email: string) => createHash('sha256').update(email.trim().toLowerCase()).digest('base64url')

/** One household has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!isIPv6(plainAddress(address))) return plainAddress(address)
  const [head = '', tail = ''] = address.split('::')
  const [first, last] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  return [...first, ...Array(8 - first.length - last.length).fill('0'), ...last].slice(0, 4).join(':')
}
