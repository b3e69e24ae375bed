import { changeSupervisor, supervisorChange } from '../../../domain/people/members/change-supervisor.ts'
import { memberVerb } from './member-verb.ts'

/** Gives a member another supervisor, or none. */
export const changingSupervisor = memberVerb({
  name: 'change-supervisor',
  icon: 'Users',
  schema: supervisorChange,
  fields: async (_, { id, organisationId, supervisorId }, { row }) => {
    const near = { OR: [{ id: organisationId }, { isHost: true }, { isPartner: true }] }
    const where = { id: { not: id }, disabledAt: null, organisation: { is: near } }
    return [
      await row('supervisorId', 'Membership', {
        label: 'Membership.supervisorId',
        where,
        value: String(supervisorId ?? ''),
      }),
    ]
  },
  call: changeSupervisor,
})
