import type { AccessRequest } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../actor/actor.ts'
import type { SharingPlace } from '../sharing/box/one.ts'
import type { NamedPlace } from '../sharing/box/parts.ts'
import { mustBeColleague } from './for-whom.ts'
import { findThingToAskFor } from './thing.ts'

/** What was asked last, and what came of it, as it is told to whoever asked and whomever it was for. */
export type AskedBefore = Pick<AccessRequest, 'askedAt' | 'answeredAt' | 'answer' | 'answerReason'>

/** The page on which access to a project or a product is asked for: for whom, and what was asked for them last. The name is null where it is not
 *  told. */
export type AccessAsking = {
  of: NamedPlace
  whom: { membershipId: string; name: string; isSelf: boolean }
  asked: AskedBefore | null
}

/** How somebody may ask for access to a project or a product, for themselves or a colleague (a membership's uuid). NotFound, Invalid. */
export async function findAccessAsking(
  actor: Member,
  { kind, id }: SharingPlace,
  membershipId = actor.membershipId,
): Promise<AccessAsking> {
  const { name: called } = await findThingToAskFor(actor, { kind, id })
  const name = await mustBeColleague(actor, membershipId)
  const asked = await prisma.accessRequest.findFirst({
    where: { membershipId, resourceId: id },
    select: { askedAt: true, answeredAt: true, answer: true, answerReason: true },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  })
  return {
    of: { kind, id, name: called },
    whom: { membershipId, name, isSelf: membershipId === actor.membershipId },
    asked,
  }
}
