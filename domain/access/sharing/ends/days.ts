import { z } from 'zod'
import { prisma } from '../../../../prisma/client.ts'
import { plainWhole } from '../../../../words/plain.ts'
import { act } from '../../../act.ts'
import { NotFound } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { usualDaysAfterClose } from './usual.ts'

/** Of the deployment: how many days after its project closes a share with others than the host's people ends. */
export const endsOfShares = z.strictObject({ days: plainWhole(1, 3650) })
export type EndsOfShares = z.output<typeof endsOfShares>

/** So many days after its project closes a share ends by itself; by so many one press extends it. */
export async function daysAfterClose(): Promise<number> {
  const host = await prisma.organisation.findFirst({ where: { isHost: true }, select: { daysAfterClose: true } })
  return host?.daysAfterClose ?? usualDaysAfterClose
}

/** Sets that of the host (uuid), for projects that close from then on: ends that are there already stay. Throws NotFound, NotAllowed. */
export function setEndsOfShares(actor: Member, id: string, { days }: EndsOfShares): Promise<void> {
  return act(actor, async ({ db, the, record }) => {
    const { isHost } = await the('update', 'Organisation', id)
    if (!isHost) throw new NotFound()
    await db.organisation.update({ where: { id }, data: { daysAfterClose: days } })
    const detail = { fields: ['daysAfterClose'] }
    await record({ action: 'update', subject: 'Organisation', id, organisationId: id, detail })
  })
}
