import { changeProfile, profileChange } from '../../../domain/people/members/change-profile.ts'
import { profilesToGive } from '../choices.ts'
import { memberVerb } from './member-verb.ts'

/** Gives a member another profile. */
export const changingProfile = memberVerb({
  name: 'change-profile',
  icon: 'Award',
  schema: profileChange,
  fields: async (actor, { profile }, { choice }) => [
    choice('profile', profilesToGive(actor), { label: 'Membership.profile', required: true, value: String(profile) }),
  ],
  call: changeProfile,
})
