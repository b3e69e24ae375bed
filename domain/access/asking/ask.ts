import { z } from 'zod'
import { prose } from '../../../words/line.ts'
import { act } from '../../act.ts'
import { tellOfRequest } from '../../delivery/asking/tell.ts'
import { whoGives } from '../../delivery/asking/who-gives.ts'
import type { Once } from '../../once.ts'
import { Conflict } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import type { SharingPlace } from '../sharing/box/one.ts'
import { mustBeColleague } from './for-whom.ts'
import { findThingToAskFor } from './thing.ts'

/** What somebody asks for: why, if they say so, and for which colleague (a membership's uuid), if not for themselves. */
export const askingForAccess = z.strictObject({ reason: prose(500).default(''), colleagueId: z.uuid().optional() })
export type AskedAccess = z.output<typeof askingForAccess>

/**
 * Asks for access to a project or a product, or for more of it: of whoever runs it, if they can give it, else of the host's supervisors, else its
 * administrators, and of colleagues of whoever it is for who could give it; they are told by mail. Returns the request's id. Done once under a key. Throws NotFound for what the actor does
 * not reach; Invalid for somebody who is no colleague of theirs; Conflict while it has been asked and is not answered, also when two ask at
 * the same moment; TooOften.
 */
export async function askForAccess(
  actor: Member,
  place: SharingPlace,
  { reason, colleagueId: membershipId = actor.membershipId }: AskedAccess,
  once?: Once,
): Promise<{ id: string }> {
  const thing = await findThingToAskFor(actor, place)
  await mustBeColleague(actor, membershipId)
  const givers = await whoGives(thing, membershipId)
  return act(
    actor,
    async (work) => {
      const { resourceKind, resourceId, projectId } = thing
      const data = { membershipId, resourceKind, resourceId, reason, askerId: actor.membershipId }
      const select = { id: true, organisationId: true } as const
      const [asked] = await work.db.accessRequest.createManyAndReturn({ data, select, skipDuplicates: true })
      if (!asked) throw new Conflict('asked-already')
      const { id, organisationId } = asked
      await work.record({
        ...{ action: 'ask-access', subject: 'AccessRequest', id, organisationId, projectId },
        detail: { membershipId },
      })
      const others = givers.filter(({ personId }) => personId !== actor.personId)
      await tellOfRequest(work, id, others)
      return { id }
    },
    { once, limit: 'asking' },
  )
}
