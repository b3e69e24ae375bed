import { z } from 'zod'
import type { Member } from '../../access/actor/actor.ts'
import { act, type Db, type Work } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import type { Once } from '../../once.ts'
import { Conflict } from '../../refusals.ts'
import { carryAudiences } from '../../reports/audiences/carry.ts'
import { carryOver, keepAddress } from '../address/keep.ts'
import { endMembership } from '../members/disable.ts'
import { handOver } from '../members/hand-over.ts'
import { mustKeepBilling } from '../members/last-billing.ts'
import { lockOrganisations } from '../members/member-change.ts'
import { type DoubleMembership, digestOfPlan, type JoinPlan, planJoin } from './plan.ts'

/** A membership (uuid) of the person that becomes part of this one, whose address is kept, and the `agreed` of the plan that was shown. */
export const joining = z.strictObject({
  otherId: z.uuid(),
  address: z.enum(['this', 'other']),
  agreed: z.string().max(100).optional(),
})

/** Whoever joins has not agreed to just this: 409. Nothing was changed. */
export class JoinNotAgreed extends Conflict {
  /** What is sent along by whoever agrees. */
  readonly agreed: string

  constructor(readonly plan: JoinPlan) {
    super('effect-changed')
    this.agreed = digestOfPlan(plan)
  }
}

/**
 * Makes two persons of one human one, all of it or nothing, once under a key: that of a membership (uuid) stays, with its password, the
 * other's memberships are theirs from now on. What each membership wrote and was given stays with it. Where both belong, the other's ends as
 * if disabled, and hands over what it has. All sessions and mailed links end, and both addresses are told. The person that goes is kept for
 * what was written in its name. Throws NotFound; as `planJoin`, `handOver`, `mustKeepBilling`; JoinNotAgreed with the plan.
 */
export async function joinPeople(
  actor: Member,
  id: string,
  { otherId, address, agreed }: z.output<typeof joining>,
  once?: Once,
): Promise<void> {
  await act(
    actor,
    async (work) => {
      const { personId: staysId } = await work.the('join', 'Membership', id)
      const { personId: goesId } = await work.the('join', 'Membership', otherId)
      await lock(work.db, [staysId, goesId])
      const plan = await planJoin(work.db, actor, { staysId, goesId, address })
      if (agreed !== digestOfPlan(plan)) throw new JoinNotAgreed(plan)
      for (const double of plan.doubles) await endDouble(work, actor, double)
      await become(work.db, plan)
      await tell(work, actor, plan)
    },
    { once },
  )
}

/** Nobody changes meanwhile who belongs to the organisations of these two persons (uuids), nor how they come in. */
async function lock(db: Db, ids: string[]): Promise<void> {
  const where = { personId: { in: ids } }
  const memberships = await db.membership.findMany({ where, select: { organisationId: true } })
  await lockOrganisations(
    db,
    memberships.map(({ organisationId }) => organisationId),
  )
  await db.$queryRaw`select id from "Person" where id = any(${ids}::uuid[]) order by id for update`
}

async function endDouble(work: Work, actor: Member, { stays, ends, held }: DoubleMembership): Promise<void> {
  await mustKeepBilling(work.db, ends)
  const holds = Object.values(held).some((count) => count > 0)
  if (holds && !stays.disabledAt) await handOver(work, actor, ends, stays.id).catch(atOther)
  await carryAudiences(work.db, ends.id, stays.id)
  const data = { disabledAt: ends.disabledAt ?? new Date(), reinvitedAt: null }
  await work.db.membership.update({ where: { id: ends.id }, data })
  await endMembership(work.db, ends.id)
}

/** What cannot be handed over is told at the field that is there. */
function atOther(error: { fields?: Record<string, string> }): never {
  throw error.fields?.successorId ? new Conflict('join-does-not-reach', { field: 'otherId' }) : error
}

async function become(db: Db, { stays, goes, email, moves }: JoinPlan): Promise<void> {
  const [from, into] = [{ personId: goes.id }, { personId: stays.id }]
  await db.membership.updateMany({ where: { id: { in: moves.map(({ id }) => id) } }, data: into })
  await db.token.updateMany({ where: from, data: into })
  const known = await db.device.findMany({ where: into, select: { browser: true } })
  await db.device.updateMany({
    where: { ...from, browser: { notIn: known.map(({ browser }) => browser) } },
    data: into,
  })
  await db.session.deleteMany({ where: from })
  await db.person.updateMany({ where: { joinedIntoId: goes.id }, data: { joinedIntoId: stays.id } })
  const gone = { passwordHash: null, passwordTemporary: false, temporaryUntil: null, mailsUpdates: false }
  const now = new Date()
  const joined = { joinedIntoId: stays.id, joinedAt: now, disabledAt: now }
  await db.person.update({ where: { id: goes.id }, data: { ...gone, ...joined } })
  await carryOver(db, goes.email, email)
  // Ends sessions and links of both.
  await keepAddress({ db }, stays, email)
}

/** Each organisation's log says so of its own: what the person was called there stays readable, and elsewhere is not told. */
async function tell(work: Work, actor: Member, { stays, goes, email, moves, doubles }: JoinPlan): Promise<void> {
  const former = { person: goes.id, name: goes.name, email: goes.email, into: stays.id }
  const ended = doubles.map(({ ends, stays }) => ({ ...ends, detail: { ...former, membership: stays.id } }))
  const told = [...moves.map((one) => ({ ...one, detail: former })), ...ended]
  const own = { action: 'join', subject: 'Membership' } as const
  await work.record(
    ...told.map(({ id, organisationId, detail }) => ({ ...own, id, organisationId, detail })),
    ...stays.memberships.map(({ id, organisationId }) => ({ ...own, id, organisationId, detail: { person: goes.id } })),
    { action: 'join', subject: 'Person', id: stays.id, organisationId: actor.organisation.id, detail: former },
  )
  const reading = [...stays.memberships, ...moves].find(({ disabledAt }) => !disabledAt)
  if (!reading) return
  const about = { kind: 'people_joined' as const, membershipId: reading.id, organisationId: reading.organisationId }
  const addresses = [email, email === stays.email ? goes.email : stays.email]
  await postAll(
    work,
    addresses.map((email) => ({ ...about, email })),
  )
}
