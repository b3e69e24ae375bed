import type { Prisma } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import type { Recorded } from '../../activity/actions.ts'
import { seesBilling } from '../billing/details.ts'

/** What the activity of an account can be filtered by. */
export const activityKinds = ['people', 'settings', 'billing', 'sign-ins'] as const
export type ActivityKind = (typeof activityKinds)[number]

const people: Recorded[] = [
  ...(['invite', 'resend-invitation', 'withdraw-invitation', 'accept-invitation', 'disable', 'enable'] as const),
  ...(['hand-over', 'change-profile', 'change-job-role', 'change-legal-representative', 'change-address'] as const),
]
const signIns: Recorded[] = ['sign-in', 'sign-out', 'fail-sign-in', 'pause-sign-in']

/** What is told of the log of an organisation to those who look after its account. What staff do with levels and previews, and what people do
 *  with their own passwords and devices, is not in it. */
const told: Record<ActivityKind, Prisma.ActivityWhereInput> = {
  people: { subjectKind: 'Membership', action: { in: people } },
  settings: {
    OR: [
      { subjectKind: 'Organisation', action: 'update' },
      { subjectKind: 'Activity', action: 'export' },
    ],
  },
  billing: {
    subjectKind: { in: ['BillingAccount', 'Invoice'] },
    action: { in: ['upload', 'update', 'delete', 'download'] },
  },
  'sign-ins': { subjectKind: 'Person', action: { in: signIns } },
}

/** The kinds that are open to somebody: billing to billing administrators alone. */
export function kindsFor(actor: Member): ActivityKind[] {
  return activityKinds.filter((kind) => kind !== 'billing' || seesBilling(actor))
}

/** The rows of the log that are told to an actor of the organisation they act for, of one kind or of all. */
export function toldTo(actor: Member, kind?: ActivityKind): Prisma.ActivityWhereInput {
  const kinds = kindsFor(actor).filter((one) => !kind || one === kind)
  // An empty OR would tell everything.
  if (kinds.length === 0) return { id: { in: [] } }
  return { organisationId: actor.organisation.id, OR: kinds.map((one) => told[one]) }
}
