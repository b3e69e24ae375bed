import type { Author } from '../access/actor/actor.ts'
import { act } from '../act.ts'

/** Remembers up to when a person has read what is new. It only moves forward, and never past now. */
export async function markSeen(actor: Author, upTo: Date): Promise<void> {
  await act(actor, async ({ db }) => {
    await db.$executeRaw`
      update "Membership" set "updatesSeenAt" = least(${upTo}::timestamptz, now())
      where id = ${actor.membershipId}::uuid
        and coalesce("updatesSeenAt", '-infinity') < least(${upTo}::timestamptz, now())`
  })
}
