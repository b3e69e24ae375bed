import { accessLevelChange, setAccessLevel } from '../../../domain/people/members/change-access-level.ts'
import { memberVerbMeant } from './member-verb.ts'

/** Gives a member another access level. */
export const changingAccessLevel = memberVerbMeant({
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
  change: async (work, actor, id, input) => {
    await setAccessLevel(work, actor, id, input)
    return {}
  },
})
