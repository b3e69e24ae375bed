import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Work } from '../../../domain/act.ts'
import { TakesLicence } from '../../../domain/licences/cost.ts'
import { profileChange, setProfile } from '../../../domain/people/members/change-profile.ts'
import { profilesToGive } from '../choices.ts'
import { fieldsFor } from '../fields.ts'
import { withCosts } from '../licences/costs.ts'
import { memberVerbMeant } from './member-verb.ts'

/** Gives a member another profile; what that means for them, and that it takes a licence which they do not have, is shown first. */
export const changingProfile = memberVerbMeant({
  name: 'change-profile',
  icon: 'Award',
  schema: profileChange.omit({ licence: true }),
  fields: async (actor, { profile, organisationId }, { choice }) => {
    const more = { label: 'Membership.profile', required: true, value: String(profile) } as const
    const field = choice('profile', profilesToGive(actor), more)
    return [await withCosts(actor, { organisationId: String(organisationId) }, field)]
  },
  change: async (work, actor, id, { profile }) => {
    const type = await licenceTakenBy(work, actor, id, profile)
    const { say } = fieldsFor(actor)
    return type ? { lines: [say('profile-takes', { type })], button: say('profile-take') } : {}
  },
})

type Profile = Parameters<typeof setProfile>[3]['profile']

/** Changes it, and says which licence that takes, if any. */
async function licenceTakenBy(work: Work, actor: Member, id: string, profile: Profile): Promise<string | undefined> {
  try {
    await setProfile(work, actor, id, { profile })
    return undefined
  } catch (error) {
    if (!(error instanceof TakesLicence)) throw error
    await setProfile(work, actor, id, { profile, licence: 'take' })
    return String(error.detail.type)
  }
}
