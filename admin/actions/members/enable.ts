import { findSuspendedOf } from '../../../domain/people/invitations/suspended.ts'
import { enablePerson, enabling as schema } from '../../../domain/people/members/enable.ts'
import { restoreField } from '../sharing/restore.ts'
import { memberVerb } from './member-verb.ts'

/** Enables somebody who was disabled. */
export const enabling = memberVerb({
  name: 'enable',
  icon: 'UserCheck',
  fits: ({ disabledAt }) => Boolean(disabledAt),
  schema,
  fields: async (actor, { id }) => restoreField(actor, await findSuspendedOf(actor, id)),
  call: enablePerson,
})
