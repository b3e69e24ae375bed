import { accessLevelChange, changeAccessLevel } from '../../../domain/people/members/change-access-level.ts'
import { memberVerb } from './member-verb.ts'

/** Gives a member another access level. */
export const changingAccessLevel = memberVerb({
  name: 'change-access-level',
  icon: 'Sliders',
  schema: accessLevelChange,
  fields: async (_, { accessLevelId }, { row }) => [
    await row('accessLevelId', 'AccessLevel', {
      label: 'Membership.accessLevelId',
      required: true,
      value: String(accessLevelId),
    }),
  ],
  call: changeAccessLevel,
})
