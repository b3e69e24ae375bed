import {
  changeLegalRepresentative,
  legalRepresentativeChange,
} from '../../../domain/people/members/change-legal-representative.ts'
import { memberVerb } from './member-verb.ts'

/** Makes a member legal representative, or not any more. */
export const changingLegalRepresentative = memberVerb({
  name: 'change-legal-representative',
  icon: 'Feather',
  schema: legalRepresentativeChange,
  fields: async (_, { legalRepresentative }, { field }) => [
    field('yes', 'legalRepresentative', {
      label: 'Membership.legalRepresentative',
      value: legalRepresentative === true,
    }),
  ],
  call: changeLegalRepresentative,
})
