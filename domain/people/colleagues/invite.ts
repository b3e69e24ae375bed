import { z } from 'zod'
import { locales } from '../../../words/catalogue.ts'
import type { Member } from '../../access/actor/actor.ts'
import { profiles } from '../../access/profiles.ts'
import { act, type Db } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Invalid } from '../../refusals.ts'
import { admitAll } from '../invitations/admit.ts'
import { homeIn, invitee, legalBy, mustGive } from '../invitations/invite.ts'
import { prepare } from '../invitations/newcomer.ts'
import { restoreGrants } from '../invitations/suspended.ts'
import { usualAccessLevel } from './usual-level.ts'

/** Somebody to invite into one's own organisation. `locale`: the language of their mails and pages, unless they are known here already and have
 *  chosen one; absent: that of the organisation. `restore`: of somebody who was here before, which of the grants they had come back (uuids). */
export const colleague = invitee
  .pick({ email: true, name: true, profile: true, jobRole: true })
  .extend({ locale: z.enum(locales).optional(), restore: z.array(z.uuid()).max(1000).optional() })
export type Colleague = z.output<typeof colleague>

/** The most people who are invited at once. */
export const mostColleagues = 100

/** Where somebody stands in what was sent: the name that a problem with one of their fields gets. */
type At = (index: number, field: 'email' | 'profile') => string

/** Invites one person into the actor's own organisation, as `inviteColleagues` does. Returns their membership (uuid). Throws NotAllowed
 *  for a profile that the actor may not give, Invalid for an address that is here already. */
export async function inviteColleague(actor: Member, asked: Colleague, once?: Once): Promise<string> {
  mustGive(actor, asked)
  const [id] = await inviteColleagues(actor, [asked], (_, field) => field, once)
  return id as string
}

/**
 * Invites people into the actor's own organisation by mailed links, all of them or nobody, at the access level that is usual there, into
 * its group and team; done once under a key. Returns their memberships (uuids) in the order they were given. Throws NotFound, NotAllowed;
 * Invalid with one problem for each who cannot be invited, named by `at`: `already-member`, `invited-already`, `give-profile`, `twice`.
 */
export async function inviteColleagues(actor: Member, asked: Colleague[], at: At, once?: Once): Promise<string[]> {
  const organisationId = actor.organisation.id
  return act(
    actor,
    async (work) => {
      await work.the('invite', 'Organisation', organisationId)
      const problems = await problemsOf(work.db, actor, asked, at)
      if (Object.keys(problems).length > 0) throw new Invalid(problems)
      const accessLevelId = await usualAccessLevel(work.db, actor)
      const unprepared = asked.map(({ restore: _, ...one }) => ({
        ...one,
        ...legalBy(actor, undefined),
        accessLevelId,
        by: 'link' as const,
      }))
      const newcomers = await Promise.all(unprepared.map(prepare))
      const admitted = await admitAll(work, await homeIn(work.db, organisationId), newcomers, actor.membershipId)
      for (const [index, { membershipId }] of admitted.entries())
        await restoreGrants(work, actor, membershipId, asked[index]?.restore ?? [])
      return admitted.map(({ membershipId }) => membershipId)
    },
    { limit: asked.length > 1 ? 'invitations' : 'invitation', once },
  )
}

async function problemsOf(db: Db, actor: Member, asked: Colleague[], at: At): Promise<Record<string, string>> {
  const known = await db.membership.findMany({
    where: { organisationId: actor.organisation.id, person: { email: { in: asked.map(({ email }) => email) } } },
    select: { disabledAt: true, reinvitedAt: true, lastUsedAt: true, person: { select: { email: true } } },
  })
  const members = new Map(known.map((one) => [one.person.email, one]))
  const { mayGive } = profiles[actor.profile]
  const problems: Record<string, string> = {}
  for (const [index, { email, profile }] of asked.entries()) {
    const member = members.get(email)
    const waits = member && (member.reinvitedAt || (!member.disabledAt && !member.lastUsedAt))
    const isHere = member && !member.disabledAt
    if (asked.findIndex((one) => one.email === email) < index) problems[at(index, 'email')] = 'twice'
    else if (waits) problems[at(index, 'email')] = 'invited-already'
    else if (isHere) problems[at(index, 'email')] = 'already-member'
    else if (!mayGive.includes(profile)) problems[at(index, 'profile')] = 'give-profile'
  }
  return problems
}
