import { addressChange, changeAddress } from '../../../domain/people/members/change-address.ts'
import { memberVerb } from './member-verb.ts'

/** Gives a person another e-mail address. */
export const changingAddress = memberVerb({
  name: 'change-address',
  icon: 'AtSign',
  schema: addressChange,
  fields: async (_, __, { field }) => [field('email', 'email', { label: 'new-email', required: true })],
  call: changeAddress,
})
