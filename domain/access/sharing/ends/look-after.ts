import type { Grant } from '@prisma/client'
import { z } from 'zod'
import { plainDay } from '../../../../words/plain.ts'
import { act, type Work } from '../../../act.ts'
import { Conflict, NotAllowed } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { isInForce } from '../in-force.ts'
import { laterOn, moveEnd } from './extend.ts'
import { mayExtend } from './may-extend.ts'
import { sharedPlace } from './place.ts'

/** The last day that a share is given from now on. */
export const laterEnd = z.strictObject({ until: plainDay })
export type LaterEnd = z.output<typeof laterEnd>

/** Gives a share (the grant's uuid) that ends a later end. Throws NotFound; NotAllowed to who could not share it so; Conflict where it has ended, or has
 *  another end by now; Invalid for a day that is no later. */
export function extendShare(actor: Member, id: string, { until }: LaterEnd): Promise<void> {
  return act(actor, async (work) => {
    const { grant, endsAt } = await endingShare(work, id)
    if (!(await mayExtend(actor, grant, await sharedPlace(grant)))) throw new NotAllowed('share-Project')
    const later = laterOn(actor, endsAt, until)
    if (!(await moveEnd(work, grant, { endsAt, later, followsClose: false }))) throw new Conflict('share-changed')
  })
}

/** Says that a share (the grant's uuid) may end when it does: nobody is asked or mailed about that end any more. Throws NotFound, NotAllowed;
 *  Conflict where it has ended, or has no end. */
export function letShareEnd(actor: Member, id: string): Promise<void> {
  return act(actor, async (work) => {
    const { grant, endsAt } = await endingShare(work, id)
    const end = { grantId: id, endsAt, hasEnded: false }
    await work.db.endNotice.upsert({
      where: { grantId_endsAt_hasEnded: end },
      create: { ...end, letAt: new Date() },
      update: { letAt: new Date() },
    })
    const { organisationId, principalKind, principalId } = grant
    const detail = { principalKind, principalId, until: endsAt.toISOString() }
    await work.record({ action: 'let-end', subject: 'Grant', id, organisationId, detail })
  })
}

async function endingShare({ the }: Work, id: string): Promise<{ grant: Grant; endsAt: Date }> {
  const grant = await the('unshare', 'Grant', id)
  if (!grant.expiresAt || !isInForce(grant)) throw new Conflict('share-changed')
  return { grant, endsAt: grant.expiresAt }
}
