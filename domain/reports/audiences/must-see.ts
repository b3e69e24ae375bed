import { modelOfPrincipal } from '../../access/sharing/principals.ts'
import type { Work } from '../../act.ts'
import { standing } from '../../people/standing.ts'
import { Invalid, unlessNotFound } from '../../refusals.ts'
import { type AskedAudience, audienceKey } from './audience.ts'

/** Whoever adds somebody to a schedule sees them, and they can sign in; those that were `known` on it stay. Throws Invalid, which names each
 *  that is wrong, as `audiences.0`. */
export async function mustSeeAudiences(
  work: Pick<Work, 'db' | 'the'>,
  audiences: AskedAudience[],
  known: AskedAudience[] = [],
): Promise<void> {
  const before = new Set(known.map(audienceKey))
  for (const [at, one] of audiences.entries()) {
    if (one.kind === 'managers' || one.kind === 'job_role' || before.has(audienceKey(one))) continue
    const row = await work.the('read', modelOfPrincipal[one.kind] as 'Team', one.id).catch(unlessNotFound)
    if (!row) throw new Invalid({ [`audiences.${at}`]: 'no-such-target' })
    const there = { id: one.id, ...standing }
    if (one.kind === 'membership' && (await work.db.membership.count({ where: there })) === 0)
      throw new Invalid({ [`audiences.${at}`]: 'membership-ended' })
  }
}
