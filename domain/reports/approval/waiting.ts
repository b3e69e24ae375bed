import type { Schedule } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { type ApprovalReason, askingOf, reasonsFor } from './reasons.ts'

/** What a second member of staff has to approve of a schedule (uuid), decided at this moment; `whole`: before that nobody gets anything. */
export async function waitingFor(
  scheduleId: string,
  { pausedBecause }: Pick<Schedule, 'pausedBecause'>,
): Promise<{ open: ApprovalReason[]; whole: boolean }> {
  const { open } = await reasonsFor(prisma, await askingOf(prisma, scheduleId))
  const waits = open.length > 0 && pausedBecause === 'needs-approval'
  return { open, whole: waits || open.some(({ rule }) => rule === 'too-often') }
}
