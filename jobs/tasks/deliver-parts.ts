import type { Delivery } from '@prisma/client'
import { resultOfParts, settlePart } from '../../domain/delivery/sending/parts.ts'
import { reservePart } from '../../domain/delivery/sending/reserve.ts'
import type { Result } from '../../domain/delivery/sending/states.ts'
import { deliver as send } from '../../emails/deliver.ts'
import type { MailToSend } from '../letters/letter.ts'
import { resultOf } from './result.ts'

/** Sends the mails of a delivery that are left, one after the other, each as a mail alone is sent: it is sent when the server has taken all. What
 *  refuses one is said of that one, and those behind it wait. Source: docs/decisions/0060. */
export async function deliverParts(
  delivery: Delivery,
  { parts = [], rows = 0 }: MailToSend,
  bulk: boolean,
): Promise<Result> {
  let last: Result = { state: 'deferred', answer: '' }
  for (const { mail, ...place } of parts) {
    const reserve = (bytes: number) => reservePart(delivery.id, place, { rows, bytes })
    last = await resultOf(delivery, mail, await send(mail, reserve, { bulk }))
    await settlePart(delivery.id, place.part, last)
    if (last.state !== 'sent') return { ...last, answer: `${place.part}/${place.of}: ${last.answer}` }
  }
  return (await resultOfParts({ id: delivery.id, parts: parts.length })) ?? last
}
