import { prisma } from '../../../prisma/client.ts'
import { type ApprovalReason, reasonsFor, type ScheduleFacts } from './reasons.ts'

/** What a second member of staff has to approve of a schedule, decided at this moment by what decides about it, and by whether it is paused for
 *  approval; `whole`: before that nobody gets anything. */
export async function waitingFor({
  asking,
  waitsForApproval,
}: {
  asking: ScheduleFacts
  waitsForApproval: boolean
}): Promise<{ open: ApprovalReason[]; whole: boolean }> {
  const { open } = await reasonsFor(prisma, asking)
  const waits = open.length > 0 && waitsForApproval
  return { open, whole: waits || open.some(({ rule }) => rule === 'too-often') }
}
