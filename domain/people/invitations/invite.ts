import type { Membership, Profile } from '@prisma/client'
import { z } from 'zod'
import { line } from '../../../words/line.ts'
import { isMachine, type Member } from '../../access/actor/actor.ts'
import { ceilingsSchema, isWithin } from '../../access/levels.ts'
import { profiles } from '../../access/profiles.ts'
import { act, type Db } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Invalid, NotAllowed } from '../../refusals.ts'
import { emailAddress } from '../email.ts'
import { type Admitted, admit, type Home, withoutPassword } from './admit.ts'
import { type Newcomer, prepare } from './newcomer.ts'
import { restoreGrants } from './suspended.ts'

/** Profiles of those who sign in. A guest is no member: they come by a link of their own. Source: permission-profiles.csv. */
export const memberProfiles = [
  'billing_administrator',
  'administrator',
  'supervisor',
  'manager',
  'observer',
  'visitor',
] as const satisfies Profile[]

/** One person to invite: address, name, profile, job role; by mailed link, or with a temporary password. */
export const invitee = z.strictObject({
  email: emailAddress,
  name: line(200),
  profile: z.enum(memberProfiles),
  jobRole: line(100).optional(),
  legalRepresentative: z.boolean().optional(),
  by: z.enum(['link', 'password']).default('link'),
})

/** An invitation as asked for: the person, into which organisation, at which access level; of somebody who was disabled there, which
 *  of the grants they had then come back (uuids, as `findSuspended` lists them). */
export const invitation = invitee.extend({
  organisationId: z.uuid(),
  accessLevelId: z.uuid(),
  restore: z.array(z.uuid()).max(1000).optional(),
})

type Asked = z.output<typeof invitation> & Pick<Newcomer, 'locale'>

/** Invites a person into an organisation, its group and its team; done once under a key, of which the second press is not told the
 *  temporary password, for that is kept nowhere. Throws NotFound, NotAllowed, Invalid, Conflict. */
export async function invite(actor: Member, asked: Asked, once?: Once): Promise<Admitted> {
  const { organisationId, restore = [], ...asking } = asked
  const newcomer = await prepare({ ...asking, ...legalBy(actor, asking.legalRepresentative) })
  let told: Admitted | undefined
  const kept = await act(
    actor,
    async (work) => {
      await work.the('invite', 'Organisation', organisationId)
      mustGive(actor, newcomer)
      await mustExist(work.db, newcomer.accessLevelId)
      await mustNotExceed(work.db, actor, organisationId, newcomer.accessLevelId)
      const admitted = await admit(work, await homeIn(work.db, organisationId), newcomer, actor.membershipId)
      await restoreGrants(work, actor, admitted.membershipId, restore)
      told = admitted
      return withoutPassword(admitted)
    },
    { limit: 'invitation', once },
  )
  return told ?? kept
}

/** Whoever was a legal representative before is one again only by somebody who may make them one. */
export function legalBy(actor: Member, legalRepresentative: boolean | undefined): { legalRepresentative?: boolean } {
  if (legalRepresentative !== undefined) return { legalRepresentative }
  return mayMakeLegal(actor) ? {} : { legalRepresentative: false }
}

/** Whether somebody makes others legal representative. It carries the wallet, which no program gives away by itself. */
export const mayMakeLegal = (actor: Member) => profiles[actor.profile].billing && !isMachine(actor)

/** Throws NotAllowed when the actor's own profile may not give a profile, or make somebody legal representative: that carries the
 *  wallet, so that people who are billing administrators alone may. Source: permission-profiles.csv; domain, partner relationships. */
export function mustGive(
  actor: Member,
  { profile, legalRepresentative }: { profile?: Profile; legalRepresentative?: boolean | undefined },
): void {
  const { mayGive } = profiles[actor.profile]
  if (profile && !mayGive.includes(profile)) throw new NotAllowed('give-profile', { profile })
  if (legalRepresentative && !mayMakeLegal(actor)) throw new NotAllowed('give-legal-representative')
}

/** Throws Invalid when there is no such access level. */
export async function mustExist(db: Db, id: string): Promise<void> {
  if (!(await db.accessLevel.findUnique({ where: { id } }))) throw new Invalid({ accessLevelId: 'wrong' })
}

/** Throws NotAllowed for an access level (uuid) that would let somebody of the actor's own organisation do more than the actor may themself. */
export async function mustNotExceed(
  db: Db,
  { ceilings, organisation }: Member,
  organisationId: string,
  id: string,
): Promise<void> {
  if (organisationId !== organisation.id) return
  const level = await db.accessLevel.findUniqueOrThrow({ where: { id } })
  if (!isWithin(ceilingsSchema.parse(level.ceilings), ceilings)) throw new NotAllowed('give-access-level')
}

/** Throws NotAllowed where the actor may not give all that a membership is: its profile, and as a colleague its access level. */
export async function mustGiveAll(db: Db, actor: Member, membership: Membership): Promise<void> {
  mustGive(actor, membership)
  await mustNotExceed(db, actor, membership.organisationId, membership.accessLevelId)
}

/** The group and team an organisation (uuid) began with. */
export async function homeIn(db: Db, organisationId: string): Promise<Home> {
  const first = { where: { organisationId }, orderBy: { createdAt: 'asc' }, select: { id: true } } as const
  const [group, team] = [await db.group.findFirst(first), await db.team.findFirst(first)]
  return { organisationId, ...(group && { groupId: group.id }), ...(team && { teamId: team.id }) }
}
