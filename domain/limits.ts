import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { TooManyAttempts } from './people/refusals.ts'
import { limiter, take } from './people/sign-in/limiter.ts'
import { Disclosing, Refusal } from './refusals.ts'

/** What one person or organisation may do only so often, or whoever holds the link of one delivery. */
export type Limited = keyof typeof limits

const minute = 60
const hour = 60 * minute

/** The most in so many seconds: far above what anybody writes, and far below what a program sends by mistake. */
const limits = {
  message: [limiter('message:minute', 20, minute), limiter('message:hour', 200, hour)],
  upload: [limiter('upload:minute', 20, minute), limiter('upload:hour', 200, hour)],
  // Each is made of all its rows anew, and may be as large as there are.
  report: [limiter('report:minute', 10, minute), limiter('report:hour', 60, hour)],
  // Each reads all the rows that somebody reaches, and a form asks for one a second at most while it is filled in.
  'report-preview': [limiter('report-preview:minute', 60, minute), limiter('report-preview:hour', 1_000, hour)],
  'report-writing': [limiter('report-writing:minute', 20, minute), limiter('report-writing:hour', 200, hour)],
  // Each is asked for by a form while it is filled in.
  picture: [limiter('picture:minute', 120, minute), limiter('picture:hour', 2_000, hour)],
  // By delivery: programs that look at mails open their links many times, and their reader comes after them.
  delivered: [limiter('delivered:minute', 120, minute), limiter('delivered:hour', 1200, hour)],
  'delivered-file': [limiter('delivered-file:minute', 20, minute), limiter('delivered-file:hour', 100, hour)],
  // Each is a mail to whom the report went.
  'delivered-code': [limiter('delivered-code:minute', 3, 10 * minute), limiter('delivered-code:day', 20, 24 * hour)],
  // Enough to look for the right name; far too few to find out by names who else is here.
  renaming: [limiter('renaming:hour', 10, hour), limiter('renaming:day', 20, 24 * hour)],
  // Each is a mail to whoever makes it.
  token: [limiter('token:hour', 20, hour), limiter('token:day', 60, 24 * hour)],
  // Each sends something to a machine that its maker names.
  webhook: [limiter('webhook:minute', 20, minute), limiter('webhook:hour', 200, hour)],
  // Programs ask every few minutes, some people have several.
  calendar: [limiter('calendar:minute', 20, minute), limiter('calendar:hour', 200, hour)],
  invitation: [limiter('invitation:minute', 40, minute), limiter('invitation:hour', 300, hour)],
  // Each is a mail to an address that its sender names.
  address: [limiter('address:hour', 5, hour), limiter('address:day', 15, 24 * hour)],
  // Each is a mail to those who look after a project.
  asking: [limiter('asking:hour', 20, hour), limiter('asking:day', 60, 24 * hour)],
  // By organisation: each is a mail to an address that it names. Source: partnerships, twenty a day.
  partnering: [limiter('partnering:day', 20, 24 * hour)],
  // Up to a hundred people at once.
  invitations: [limiter('invitations:minute', 2, minute), limiter('invitations:hour', 10, hour)],
}

/** Too much of one kind by one person: 429. `after` is the number of seconds to wait. */
export class TooOften extends Refusal {
  constructor(readonly after: number) {
    super(429, 'too-often', { after })
  }
}

/** Does something that is counted among so many of a kind by a person or an organisation (uuid); what was refused does not count, unless it
 *  discloses something. Throws TooOften, and whatever the work throws. */
export async function limited<T>(kind: Limited, id: string, work: () => Promise<T>): Promise<T> {
  await countLimited(kind, id)
  return work().catch(async (error) => {
    if (!(error instanceof Disclosing)) await giveBack(kind, id)
    throw error
  })
}

/** Looks at what would be counted so: only a refusal that discloses something counts, and nothing is answered once there were too many. Throws as
 *  `limited`. */
export async function limitedLook<T>(kind: Limited, id: string, look: () => Promise<T>): Promise<T> {
  const seen = await limited(kind, id, look)
  await giveBack(kind, id)
  return seen
}

async function giveBack(kind: Limited, id: string): Promise<void> {
  for (const limit of limits[kind]) await limit.reward(id).catch(() => {})
}

/** Counts one more of a kind for a person or a delivery (uuid). Throws TooOften. */
export async function countLimited(kind: Limited, personId: string): Promise<void> {
  try {
    for (const limit of limits[kind]) await take(limit, personId)
  } catch (error) {
    throw error instanceof TooManyAttempts ? new TooOften(error.after) : error
  }
}

/** How many requests of the API a token may make, in so many seconds. */
export const apiLimit = { points: 600, duration: minute }
// In the memory of this process: a count in the database would cost each request as much as a whole answer does.
const byToken = new RateLimiterMemory(apiLimit)

/** How many requests a token may make in so many seconds, how many are left, and after how many seconds that begins anew. */
export type ApiCount = { most: number; seconds: number; left: number; after: number; isOver?: TooOften }

/** Counts one more request of the API for a token (uuid). Each process of the portal counts its own. */
export async function countApi(tokenId: string): Promise<ApiCount> {
  const counted = await byToken.consume(tokenId).catch((refused: unknown) => refused)
  if (!(counted instanceof RateLimiterRes)) throw counted
  const after = Math.ceil(counted.msBeforeNext / 1000)
  const isOver = counted.consumedPoints > apiLimit.points && { isOver: new TooOften(after) }
  return { most: apiLimit.points, seconds: apiLimit.duration, left: counted.remainingPoints, after, ...isOver }
}
