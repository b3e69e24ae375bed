import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { isRecipient } from '../../delivery/subscriptions/recipients.ts'
import { NotAllowed } from '../../refusals.ts'
import { eyesOf } from '../runs/eyes.ts'
import type { Occasion } from '../runs/occasion.ts'

const rests = 30 * 24 * 60 * 60 * 1000

/** Why the page of a delivery tells a report, and with whose eyes, as both are at this moment. Throws NotAllowed when its reader is not told
 *  it any more: they ended it, lost their access, are no recipient now, or their address takes no mail. */
export async function eyesOfPage(delivery: Delivery): Promise<{ occasion: Occasion; actor: Viewer }> {
  const eyes = await eyesOf(delivery)
  if ('withheld' in eyes) throw new NotAllowed('report-over')
  const goesOn = await isRecipient(eyes.occasion.scheduleId, delivery.email)
  if (!goesOn || (await isResting(delivery.email))) throw new NotAllowed('report-over')
  return eyes
}

/** Whether the last mail to an address came back, so that it gets none for a month: see `recipients.sql.ts`. */
async function isResting(email: string): Promise<boolean> {
  const last = await prisma.delivery.findFirst({
    where: { email, state: { in: ['sent', 'bounced'] } },
    orderBy: { createdAt: 'desc' },
    select: { state: true, createdAt: true, liftedAt: true },
  })
  return last?.state === 'bounced' && !last.liftedAt && last.createdAt.getTime() > Date.now() - rests
}
