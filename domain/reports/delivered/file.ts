import { system } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { countLimited } from '../../limits.ts'
import { NotFound } from '../../refusals.ts'
import { filesAmong } from '../formats/asked.ts'
import type { FileFormat } from '../formats/file-formats.ts'
import { type WholeFile, writeWhole } from '../formats/whole-file.ts'
import { orderOf } from '../runs/order.ts'
import { mustBeOpened } from './code.ts'
import { eyesOfPage } from './eyes.ts'
import { deliveryOfLink } from './link.ts'
import { countUse } from './use.ts'

/** All of a report as a file, from the page of a delivery, with the eyes that it has at this moment. It is in the activity. Throws as
 *  `findDelivered`; NotFound for a format that the schedule does not send. */
export async function writeDelivered(value: string, format: string, opened: string | undefined): Promise<WholeFile> {
  const { delivery, order, known } = await asked(value, format, opened)
  await countLimited('delivered-file', delivery.id)
  const { id, email, organisationId } = delivery
  await act(system, ({ record }) =>
    record({ action: 'export', subject: 'Delivery', id, organisationId, detail: { format: known, email } }),
  )
  await countUse(id)
  return writeWhole(order, known)
}

/** Whether there is such a file, which is not made for that. Throws as `writeDelivered`. */
export async function seeDelivered(value: string, format: string, opened: string | undefined): Promise<void> {
  await asked(value, format, opened)
}

async function asked(
  value: string,
  format: string,
  opened: string | undefined,
): Promise<{ delivery: Delivered; order: Order; known: FileFormat }> {
  const delivery = await deliveryOfLink(value)
  await countLimited('delivered', delivery.id)
  const { occasion, actor } = await eyesOfPage(delivery)
  if (occasion.definition.sensitive) mustBeOpened(delivery, actor, opened)
  const known = filesAmong(occasion.formats).find((one) => one === format)
  if (!known) throw new NotFound()
  return { delivery, known, order: { ...orderOf(actor, occasion), lateSince: null } }
}

type Delivered = Awaited<ReturnType<typeof deliveryOfLink>>
type Order = ReturnType<typeof orderOf>
