import { findSuspendedOf } from '../../domain/people/invitations/suspended.ts'
import { enablePerson, enabling as schema } from '../../domain/people/members/enable.ts'
import { memberVerb } from './member-verb.ts'
import { restoreField } from './restore.ts'

/** Lets somebody who was disabled in again. */
export const enabling = memberVerb({
  name: 'enable',
  icon: 'UserCheck',
  fits: ({ disabledAt }) => Boolean(disabledAt),
  schema,
  fields: async (actor, { id }) => restoreField(actor, await findSuspendedOf(actor, id)),
  call: enablePerson,
})
