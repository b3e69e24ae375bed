import type { Db } from '../../act.ts'
import { type Chosen, type Facts, factsOf } from './facts.ts'
import { isTooOften } from './often.ts'
import { outsideOf } from './outside.ts'

/** Why a schedule needs a second member of staff: the chosen eyes are not those of the organisation that the address seems to belong
 *  to; an address outside is given the access level of our own people; somebody outside is mailed more often than once an hour. */
export type Rule = 'foreign-domain' | 'staff-level' | 'too-often'

/** One such reason. `key` names it for good. `email` is the address it is about (null: everybody outside whom audiences reach), the others are the
 *  names that its rule speaks of. Who asked for it is a membership (uuid), as far as it is known. */
export type ApprovalReason = {
  key: string
  rule: Rule
  email: string | null
  organisationId: string | null
  organisation: string
  belongsTo: string
  accessLevel: string
  pattern: string
  askedById: string | null
}

/** What decides about a schedule (uuid). `toOutside`: it is due too often for people outside the host, and reaches some beside its
 *  addresses. */
export type ScheduleFacts = {
  id: string
  ownerId: string | null
  pattern: string
  toOutside: boolean
  chosen: Chosen[]
}
type Reading = Pick<Db, '$queryRaw'>
type Approval = { reason: string; askedById: string | null; isApproved: boolean }

/** What decides about a schedule (uuid), as it is kept. Throws when there is none. */
export async function askingOf(db: Pick<Db, 'schedule' | '$queryRaw'>, id: string): Promise<ScheduleFacts> {
  const found = await db.schedule.findUniqueOrThrow({ where: { id }, include: { recipients: true } })
  const { ownerId, pattern, recipients } = found
  return { id, ownerId, pattern, toOutside: await outsideOf(db, id, pattern), chosen: recipients }
}

/** The reasons there are at this moment, by what is so now: `open` are those that nobody has approved. */
export async function reasonsFor(
  db: Reading,
  asking: ScheduleFacts,
): Promise<{ all: ApprovalReason[]; open: ApprovalReason[] }> {
  const facts = asking.chosen.length > 0 ? await factsOf(db, asking.chosen) : []
  const found = [...facts.flatMap(eyesReasons), ...oftenReasons(asking, facts)]
  if (found.length === 0) return { all: [], open: [] }
  const known = await db.$queryRaw<Approval[]>`
    select reason, "askedById", "approvedAt" is not null as "isApproved"
    from "ScheduleApproval" where "scheduleId" = ${asking.id}::uuid`
  const askedBy = new Map(known.map(({ reason, askedById }) => [reason, askedById]))
  const approved = new Set(known.flatMap(({ reason, isApproved }) => (isApproved ? [reason] : [])))
  const all = found.map((reason) => ({ ...reason, askedById: askedBy.get(reason.key) ?? asking.ownerId }))
  return { all, open: all.filter(({ key }) => !approved.has(key)) }
}

/** Whether the eyes that an address is given wait for approval; `membershipId`: a person sees with their own. */
export function isHeld(
  to: { email: string; organisationId: string | null; membershipId: string | null },
  open: ApprovalReason[],
): boolean {
  const { email, organisationId } = to
  return to.membershipId === null && open.some((one) => one.email === email && one.organisationId === organisationId)
}

type Found = Omit<ApprovalReason, 'askedById'>

const unnamed = { organisationId: null, organisation: '', belongsTo: '', accessLevel: '', pattern: '' }

/** A person gets what they may see themselves, whatever is chosen: there is nothing to approve. */
function eyesReasons(facts: Facts): Found[] {
  const { email, organisationId, organisation, accessLevelId, accessLevel, belongsTo } = facts
  if (facts.isPerson) return []
  const reason = (rule: Rule): Found => ({
    ...{ ...unnamed, rule, email, organisationId, organisation, accessLevel, belongsTo: belongsTo ?? '' },
    key: `${rule} ${email} ${organisationId} ${accessLevelId}`,
  })
  return [
    ...(belongsTo === null ? [] : [reason('foreign-domain')]),
    ...(facts.isStaffLevel ? [reason('staff-level')] : []),
  ]
}

function oftenReasons({ pattern, toOutside }: ScheduleFacts, facts: Facts[]): Found[] {
  const outside = new Set(facts.filter(({ isStaff }) => !isStaff).map(({ email }) => email))
  const whom = [...(toOutside ? [null] : []), ...outside]
  if (whom.length === 0 || !isTooOften(pattern)) return []
  const rule = 'too-often'
  return whom.map((email) => ({ ...unnamed, rule, email, pattern, key: `${rule} ${email ?? '*'} ${pattern}` }))
}
