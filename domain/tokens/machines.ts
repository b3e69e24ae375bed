import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { line } from '../../words/line.ts'
import type { Member } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import type { Once } from '../once.ts'
import { usualAccessLevel } from '../people/colleagues/usual-level.ts'
import { homeIn, memberProfiles, mustGive } from '../people/invitations/invite.ts'
import { joinSets } from '../people/invitations/join.ts'

/** A machine account: what it is called, and what it may do. */
export const machine = z.strictObject({ name: line(200), profile: z.enum(memberProfiles) })

/**
 * Makes a machine account of the actor's own organisation: a member that never signs in and is mailed nothing, at the access level that is usual
 * there, in its group and its team, as anybody who is invited. Returns its membership (uuid). Throws NotFound, NotAllowed, TooOften.
 */
export function makeMachine(actor: Member, { name, profile }: z.output<typeof machine>, once?: Once): Promise<string> {
  const organisationId = actor.organisation.id
  return act(
    actor,
    async (work) => {
      await work.the('invite', 'Organisation', organisationId)
      mustGive(actor, { profile })
      const accessLevelId = await usualAccessLevel(work.db, actor)
      const person = await work.db.person.create({
        data: { name, email: `machine:${randomUUID()}`, isMachine: true, mailsUpdates: false },
        select: { id: true },
      })
      const { id } = await work.db.membership.create({
        data: { personId: person.id, organisationId, profile, accessLevelId },
        select: { id: true },
      })
      await joinSets(work, await homeIn(work.db, organisationId), [{ membershipId: id }])
      await work.record({ action: 'make-machine', subject: 'Membership', id, organisationId, detail: { profile } })
      return id
    },
    { limit: 'invitation', once },
  )
}
