import type { Membership } from '@prisma/client'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { hasPowers } from '../../../domain/access/profiles.ts'
import {
  legalRepresentativeChange,
  setLegalRepresentative,
} from '../../../domain/people/members/change-legal-representative.ts'
import { fieldsFor } from '../fields.ts'
import { memberVerbMeant } from './member-verb.ts'

/** Makes a member legal representative, or not any more; what they may give partners then, or not any more, is shown first. */
export const changingLegalRepresentative = memberVerbMeant({
  name: 'change-legal-representative',
  icon: 'Feather',
  schema: legalRepresentativeChange,
  fields: async (_, { legalRepresentative }, { field }) => [
    field('yes', 'legalRepresentative', {
      label: 'Membership.legalRepresentative',
      value: legalRepresentative === true,
    }),
  ],
  change: async (work, actor, id, input) => {
    const before = await work.db.membership.findUniqueOrThrow({
      where: { id },
      include: { organisation: { select: { name: true, isHost: true } } },
    })
    await setLegalRepresentative(work, actor, id, input)
    const { legalRepresentative: was, organisation } = before
    if (organisation.isHost || was === input.legalRepresentative) return {}
    return { lines: givingThen(actor, before, organisation.name, input.legalRepresentative) }
  },
})

/** What their profile lets them give stays as it is. */
function givingThen(actor: Member, { profile }: Membership, organisation: string, isLegal: boolean): string[] {
  const { say } = fieldsFor(actor)
  if (hasPowers(profile, 'billing')) return []
  if (isLegal) return [say('legal-gives', { organisation })]
  return [say(hasPowers(profile, 'accountSettings') ? 'legal-gives-less' : 'legal-gives-none', { organisation })]
}
