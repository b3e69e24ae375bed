import { findSuspendedOf } from '../../../domain/people/invitations/suspended.ts'
import { enableIn, enabling as schema } from '../../../domain/people/members/enable.ts'
import { restoreField } from '../sharing/restore.ts'
import { memberVerbMeant } from './member-verb.ts'

/** Enables somebody who was disabled; what they see and may do again is shown first. */
export const enabling = memberVerbMeant({
  name: 'enable',
  icon: 'UserCheck',
  fits: ({ disabledAt }) => Boolean(disabledAt),
  schema,
  fields: async (actor, { id }) => restoreField(actor, await findSuspendedOf(actor, id)),
  change: async (work, actor, id, input) => {
    await enableIn(work, actor, id, input)
    return {}
  },
})
