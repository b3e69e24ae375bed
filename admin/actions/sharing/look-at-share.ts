import type { Member } from '../../../domain/access/actor/actor.ts'
import { type PlainShare, sharedFrom } from '../../../domain/access/sharing/share.ts'
import { lookAtGrants } from '../meant/for-grants.ts'
import type { LookFirst } from '../meant/meant-first.ts'
import { describeTerms } from './describe-terms.ts'

/** What changing a share that is in force means: its level and end, from what to what, and who sees or may do what else then. Nothing of one that is
 *  new, or stays as it is. */
export const lookAtShare =
  (actor: Member, between: { resourceId: string; principalId: string }): LookFirst<PlainShare> =>
  async (work) => {
    const tell = await lookAtGrants<PlainShare>(actor, between, (shared) => termsChanged(actor, shared))(work)
    return async (shared) => (shared.before ? tell(shared) : { lines: [], tables: [] })
  }

async function termsChanged(actor: Member, shared: PlainShare): Promise<{ lines: string[] }> {
  const { before, ...now } = sharedFrom(shared)
  const [was, is] = [await describeTerms(actor, null, before ?? now), await describeTerms(actor, before, now)]
  const changed = is.filter(({ value }, at) => value !== was[at]?.value)
  return { lines: changed.map(({ label, value }) => `${label}: ${value}.`) }
}
