import { join, type Sql, sql } from '../../../prisma/sql.ts'
import type { Member } from '../../access/actor/actor.ts'
import type { Recorded } from '../../activity/actions.ts'
import { keepsWebhooks } from '../../hooks/eyes.ts'
import { seesBilling } from '../billing/details.ts'
import { documentsTold, requestsTold, sharesElsewhere, sharesTold } from './things.sql.ts'

/** What the activity of an account can be filtered by. */
export const activityKinds = [
  ...(['people', 'sets', 'sharing', 'documents', 'settings', 'billing'] as const),
  ...(['partners', 'programs', 'sign-ins'] as const),
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** Of these what the log keeps beside is not told: it is of the host's, or of programs. */
export const bareOfPeople: Recorded[] = ['leave', 'change-supervisor', 'recover-licence', 'make-machine']
/** Of what the same is true of all that is done with it. */
export const bareSubjects = ['Group', 'Team', 'ApiToken', 'Webhook']

const people: Recorded[] = [
  ...(['invite', 'resend-invitation', 'withdraw-invitation', 'accept-invitation', 'disable', 'enable'] as const),
  ...(['hand-over', 'change-profile', 'change-job-role', 'change-legal-representative', 'change-address'] as const),
  ...bareOfPeople,
]
const sets: Recorded[] = ['create', 'update', 'delete', 'add-member', 'remove-member']
const hooks: Recorded[] = [
  'create',
  'update',
  'delete',
  'disable',
  'enable',
  'rotate-secret',
  'send-test',
  'send-again',
]
const signIns: Recorded[] = ['sign-in', 'sign-out', 'fail-sign-in', 'pause-sign-in']
const billing: Recorded[] = ['upload', 'update', 'delete', 'download']

/** What is told of the log `a` of an organisation to those who look after its account. Of shares and documents it is what they find in *Who sees
 *  what* and on the projects. What staff do with access levels and previews, which are the host's, and what people do with their own passwords and devices, is not in it. */
const told: Record<ActivityKind, (actor: Member) => Sql> = {
  people: () => sql`a."subjectKind" = 'Membership' and a.action = any(${people}::text[])`,
  sets: () => sql`a."subjectKind" in ('Group', 'Team') and a.action = any(${sets}::text[])`,
  sharing: (actor) => sql`(${sharesTold(actor)} or ${requestsTold(actor)})`,
  documents: documentsTold,
  settings: () => sql`(a."subjectKind" = 'Organisation' and a.action = 'update'
    or a."subjectKind" = 'Activity' and a.action = 'export')`,
  partners: () => sql`a."subjectKind" in ('Partnership', 'PartnerAccess')`,
  programs: () => sql`(a."subjectKind" = 'ApiToken' and a.action in ('make-token', 'end-token')
    or a."subjectKind" = 'Webhook' and a.action = any(${hooks}::text[]))`,
  billing: () => sql`a."subjectKind" in ('BillingAccount', 'Invoice') and a.action = any(${billing}::text[])`,
  'sign-ins': () => sql`a."subjectKind" = 'Person' and a.action = any(${signIns}::text[])`,
}

/** The kinds that are open to somebody: billing to billing administrators alone, tokens and webhooks to whoever finds them. */
export function kindsFor(actor: Member): ActivityKind[] {
  return activityKinds.filter(
    (kind) => (kind !== 'billing' || seesBilling(actor)) && (kind !== 'programs' || keepsWebhooks(actor)),
  )
}

/** The rows of the log that are told to an actor, of one kind or of all, within some days (a condition on `a`), as a select: what happened at the organisation they act for,
 *  and the shares by which its people got in elsewhere. */
export function toldTo(actor: Member, within: Sql, kind?: ActivityKind): Sql {
  const kinds = kindsFor(actor).filter((one) => !kind || one === kind)
  if (kinds.length === 0) return sql`select a.*, false as elsewhere from "Activity" a where false`
  const any = join(
    kinds.map((one) => sql`(${told[one](actor)})`),
    ' or ',
  )
  const own = sql`select a.*, false as elsewhere from "Activity" a
    where a."organisationId" = ${actor.organisation.id}::uuid and ${within} and (${any})`
  if (!kinds.includes('sharing')) return own
  return sql`${own} union all select a.*, true as elsewhere from "Activity" a where ${within} and ${sharesElsewhere(actor)}`
}
