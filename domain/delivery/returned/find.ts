import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { Refusal } from '../../refusals.ts'
import { messageIdOfWhole } from '../message-id.ts'
import { deliveryReturnedTo } from '../return-address.ts'

/** By what a mail that came back is known: the addresses it came to, whom it is about, the message ids it gives back. */
export type ReturnMarks = { boxes: string[]; about: string | null; messageIds: string[] }

/** A mail that came back, and is not taken: it is none that could be read (`unreadable`), reports nothing (`no-report`), its mark is not of this
 *  installation (`forged`), or no mail was sent from here that it could be about (`unknown`): 422. */
export class NotTaken extends Refusal {
  constructor(code: 'unreadable' | 'no-report' | 'forged' | 'unknown') {
    super(422, code)
  }
}

const marked = /\+[0-9a-f]{52}([@=]|$)/i

/**
 * The delivery that a mail which came back is about: by the sealed address it came to, else by the message id of the mail, which only
 * who has it knows; then it has to be about its recipient, if it says whom it is about. Throws NotTaken.
 */
export async function returnedDelivery({ boxes, about, messageIds }: ReturnMarks): Promise<Delivery> {
  const id = boxes.map(deliveryReturnedTo).find((one) => one !== null)
  if (!id && boxes.some((box) => marked.test(box))) throw new NotTaken('forged')
  const where = id ? { id } : { messageId: { in: messageIds.map(messageIdOfWhole) } }
  const delivery = await prisma.delivery.findFirst({ where })
  const isOther = !id && about !== null && about.toLowerCase() !== delivery?.email.toLowerCase()
  if (!delivery || isOther) throw new NotTaken('unknown')
  return delivery
}
