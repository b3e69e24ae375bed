import { TakesLicence } from '../../../domain/licences/cost.ts'
import { changeProfile, profileChange } from '../../../domain/people/members/change-profile.ts'
import { profilesToGive } from '../choices.ts'
import { fieldsFor } from '../fields.ts'
import { withCosts } from '../licences/costs.ts'
import type { Verb } from '../verb.ts'
import { memberVerb } from './member-verb.ts'

const giving = memberVerb({
  name: 'change-profile',
  icon: 'Award',
  schema: profileChange.omit({ licence: true }).extend({ agreed: profileChange.shape.licence }),
  fields: async (actor, { profile, organisationId }, { choice }) => {
    const more = { label: 'Membership.profile', required: true, value: String(profile) } as const
    const field = choice('profile', profilesToGive(actor), more)
    return [await withCosts(actor, { organisationId: String(organisationId) }, field)]
  },
  call: (actor, id, { profile, agreed: licence }) => changeProfile(actor, id, { profile, licence }),
})

/** Gives a member another profile; where that takes a licence which they do not have, the first press says so, and the second one does it. */
export const changingProfile: Verb = {
  ...giving,
  run: async (actor, input, id, once) => {
    try {
      return await giving.run(actor, input, id, once)
    } catch (error) {
      if (!(error instanceof TakesLicence)) throw error
      const { say } = fieldsFor(actor)
      const text = say('profile-takes', { type: String(error.detail.type) })
      return { preview: { text, tables: [], agreed: 'take', button: say('profile-take') }, isOther: false }
    }
  },
}
