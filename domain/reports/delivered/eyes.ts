import type { Delivery } from '@prisma/client'
import { query } from '../../../prisma/client.ts'
import { sql } from '../../../prisma/sql.ts'
import type { Viewer } from '../../access/actor/actor.ts'
import { restingSql } from '../../delivery/returned/resting.sql.ts'
import { isRecipient } from '../../delivery/subscriptions/recipients.ts'
import { NotAllowed } from '../../refusals.ts'
import { eyesOf } from '../runs/eyes.ts'
import type { Occasion } from '../runs/occasion.ts'

/** Why the page of a delivery tells a report, and with whose eyes, as both are at this moment. Throws NotAllowed when its reader is not told
 *  it any more: they ended it, lost their access, are no recipient now, or their address takes no mail. */
export async function eyesOfPage(delivery: Delivery): Promise<{ occasion: Occasion; actor: Viewer }> {
  const eyes = await eyesOf(delivery)
  if ('withheld' in eyes) throw new NotAllowed('report-over')
  const goesOn = await isRecipient(eyes.occasion.scheduleId, delivery.email)
  if (!goesOn || (await isResting(delivery.email))) throw new NotAllowed('report-over')
  return eyes
}

/** Whether mails to an address came back, so that it gets none for a month. */
async function isResting(email: string): Promise<boolean> {
  const [found] = await query<{ because: string | null }>(
    'address-rests',
    sql`select ${restingSql(sql`${email}::text`)} as because`,
  )
  return found?.because != null
}
