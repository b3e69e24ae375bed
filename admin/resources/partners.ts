import { endingAccess, endingPartnership } from '../actions/partners/end.ts'
import type { Below, ModelOptions } from '../guard/definition.ts'

const between: Below[] = [
  {
    ...{ subject: 'Activity', by: 'subjectId' },
    columns: ['at', 'actorName', 'action', 'organisationId', 'detail'],
  },
]

const grants = (by: 'partnershipId' | 'accessId'): Below => ({
  ...{ subject: 'Grant', by },
  columns: ['principalId', 'resourceId', 'levelId', 'expiresAt', 'creatorId', 'createdAt'],
})

const partnerships = ['senderView', 'recipientView', 'invitedAt', 'acceptedAt']
const accesses = ['state', 'reach', 'wallet', 'sentAt', 'endedAt']

/** What the back-office adds to partnerships, and to access that is given to partners. */
export const partnerOptions: Record<'Partnership' | 'PartnerAccess', Partial<ModelOptions>> = {
  Partnership: { verbs: [endingPartnership], below: [grants('partnershipId'), ...between] },
  PartnerAccess: { verbs: [endingAccess], below: [grants('accessId'), ...between] },
}

/** The partnerships of an organisation, and access that it has given and received, below it; nothing where there is none. */
export const belowOrganisation: Below[] = [
  { subject: 'Partnership', by: 'senderId', columns: ['recipientId', ...partnerships], brief: true },
  { subject: 'Partnership', by: 'recipientId', columns: ['senderId', ...partnerships], brief: true },
  { subject: 'PartnerAccess', by: 'clientId', columns: ['partnerId', ...accesses], brief: true },
  { subject: 'PartnerAccess', by: 'partnerId', columns: ['clientId', ...accesses], brief: true },
]
