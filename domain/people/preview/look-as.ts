import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { countLimited } from '../../limits.ts'
import type { Once } from '../../once.ts'
import { NotFound } from '../../refusals.ts'
import { findPreview, notePreview } from './preview.ts'

/**
 * The member (the membership's uuid) as whom somebody looks at what is not saved or sent yet: themselves, or a member of a customer or partner.
 * That is noted as a preview, under a key once; whether they may is asked each time. Throws as `startPreview`, TooOften.
 */
export async function lookAs(actor: Member, membershipId: string, once?: Once): Promise<Member> {
  await countLimited('picture', actor.personId)
  if (membershipId === actor.membershipId) return actor
  await act(actor, (work) => notePreview(work, membershipId), { once })
  const found = await findPreview({ by: actor.membershipId, as: membershipId })
  if (!found) throw new NotFound()
  return found.as
}
