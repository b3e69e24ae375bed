import { timingSafeEqual } from 'node:crypto'
import type { Delivery } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { system, type Viewer } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { post } from '../../delivery/post.ts'
import { type MailRecipient, readerOf, readerOfDelivery } from '../../delivery/reader.ts'
import { isSealed, sealOf } from '../../delivery/signature.ts'
import { countLimited } from '../../limits.ts'
import { NotRecognised } from '../../people/refusals.ts'
import { pausing } from '../../people/sign-in/limiter.ts'
import { NotFound, Refusal } from '../../refusals.ts'
import { eyesOfPage } from './eyes.ts'
import { deliveryOfLink } from './link.ts'

/** How long a code is good for, and how long it opens the page for the browser in which it was typed, in milliseconds. */
export const codeHolds = 10 * 60_000
export const pageStaysOpen = 60 * 60_000

const tries = pausing('report-code', { free: 6, first: 5 * 60, longest: 60 * 60 })

/** A sensitive report is shown only to who has typed the code that was mailed to its address: 401. `reader` is whom it is for. */
export class CodeNeeded extends Refusal {
  constructor(readonly reader: Viewer) {
    super(401, 'report-code')
  }
}

/**
 * Mails a code for the page of a delivery to the address of that; the one before counts no more. Returns the mark of the browser that asked,
 * in which alone it counts. Nothing secret is stored: the code is made of the mail's id and the installation's secret. Throws as
 * `findDelivered`; NotFound for a report that asks for none.
 */
export async function requestCode(value: string): Promise<string> {
  const { delivery, sensitive } = await asked(value)
  if (!sensitive) throw new NotFound()
  await countLimited('delivered-code', delivery.id)
  const { email, membershipId, organisationId, accessLevelId, id: subjectId } = delivery
  const id = await act(system, async (work) => {
    await endCodes(work.db, delivery)
    const id = await post(work, { kind: 'report_code', email, membershipId, organisationId, accessLevelId, subjectId })
    const now = new Date()
    const linkUntil = new Date(now.getTime() + codeHolds)
    await work.db.delivery.update({ where: { id }, data: { linkMadeAt: now, linkUntil }, select: { id: true } })
    return id
  })
  return `${id}.${sealOf('report-code-asked', `${id} ${subjectId}`)}`
}

/** Opens the page of a delivery by the code that was asked for with a mark, once. Returns what keeps it open. Throws NotRecognised,
 *  TooManyAttempts, and as `findDelivered`. */
export async function enterCode(value: string, mark: string, code: string): Promise<string> {
  const { delivery } = await asked(value)
  await tries.take(delivery.id)
  const [id = '', seal = ''] = mark.split('.')
  const right = Buffer.from(codeOf(id))
  const isRight = code.length === right.length && timingSafeEqual(right, Buffer.from(code))
  if (!isSealed('report-code-asked', `${id} ${delivery.id}`, seal) || !isRight) throw new NotRecognised('wrong-code')
  const ended = await endCodes(prisma, delivery, id)
  if (ended === 0) throw new NotRecognised('wrong-code')
  await tries.giveBack(delivery.id)
  const until = String(Date.now() + pageStaysOpen)
  return `${until}.${sealOf('report-opened', `${delivery.id} ${until}`)}`
}

/** Throws CodeNeeded unless `opened` is what keeps the page of a delivery open, and still does. */
export function mustBeOpened({ id }: Delivery, reader: Viewer, opened: string | undefined): void {
  const [until = '', seal = ''] = (opened ?? '').split('.')
  if (!isSealed('report-opened', `${id} ${until}`, seal) || Number(until) < Date.now()) throw new CodeNeeded(reader)
}

/** What the mail with a code says; null when it is used, replaced or too old, or its reader is gone. */
export async function codeMailOf(
  delivery: Delivery,
): Promise<{ reader: MailRecipient; code: string; until: Date } | null> {
  const { id, linkUntil: until, linkEndedAt } = delivery
  const reader = await readerOfDelivery(delivery)
  return reader && until && until > new Date() && !linkEndedAt
    ? { reader: readerOf(reader), code: codeOf(id), until }
    : null
}

async function asked(value: string): Promise<{ delivery: Delivery; sensitive: boolean }> {
  const delivery = await deliveryOfLink(value)
  await countLimited('delivered', delivery.id)
  const { occasion } = await eyesOfPage(delivery)
  return { delivery, sensitive: occasion.definition.sensitive }
}

/** Ends the codes of a delivery that are still good, or one of them, and says how many that were. */
async function endCodes(
  db: Pick<typeof prisma, 'delivery'>,
  { id: subjectId, email }: Delivery,
  id?: string,
): Promise<number> {
  const now = new Date()
  const mine = { kind: 'report_code' as const, email, subjectId, ...(id && { id }) }
  const good = { createdAt: { gt: new Date(now.getTime() - 2 * codeHolds) }, linkUntil: { gt: now }, linkEndedAt: null }
  const { count } = await db.delivery.updateMany({ where: { ...mine, ...good }, data: { linkEndedAt: now } })
  return count
}

/** The six digits in the mail of a delivery (uuid). */
function codeOf(id: string): string {
  return String(Number.parseInt(sealOf('report-code', id).slice(0, 12), 16) % 1_000_000).padStart(6, '0')
}
