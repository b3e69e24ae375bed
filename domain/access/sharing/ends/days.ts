import { z } from 'zod'
import { prisma } from '../../../../prisma/client.ts'
import { plainWhole } from '../../../../words/plain.ts'
import type { Work } from '../../../act.ts'
import { NotFound } from '../../../refusals.ts'
import { usualDaysAfterClose } from './usual-days.ts'

/** Of the deployment: how many days after its project closes a share with others than the host's people ends. */
export const endsOfShares = z.strictObject({ days: plainWhole(1, 3650) })
export type EndsOfShares = z.output<typeof endsOfShares>

/** So many days after its project closes a share ends by itself; by so many one press extends it. */
export async function daysAfterClose(): Promise<number> {
  const host = await prisma.organisation.findFirst({ where: { isHost: true }, select: { daysAfterClose: true } })
  return host?.daysAfterClose ?? usualDaysAfterClose
}

/** Sets that of the host (uuid), for projects that close from then on: ends that are there already stay. In the transaction at hand. Throws
 *  NotFound, NotAllowed. */
export async function setEndsOfShares({ db, the, record }: Work, id: string, { days }: EndsOfShares): Promise<void> {
  const { isHost } = await the('update', 'Organisation', id)
  if (!isHost) throw new NotFound()
  await db.organisation.update({ where: { id }, data: { daysAfterClose: days } })
  const detail = { fields: ['daysAfterClose'] }
  await record({ action: 'update', subject: 'Organisation', id, organisationId: id, detail })
}
