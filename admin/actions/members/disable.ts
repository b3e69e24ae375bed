import { disablePerson } from '../../../domain/people/members/disable.ts'
import { press } from '../press.ts'

/** Disables a person in one organisation. */
export const disabling = press({
  name: 'disable',
  may: 'disable',
  icon: 'UserX',
  danger: true,
  fits: ({ disabledAt, reinvitedAt }) => !disabledAt || Boolean(reinvitedAt),
  call: (actor, id) => disablePerson(actor, id),
  message: 'disabled',
  to: (id) => ({ subject: 'Membership', id }),
})
