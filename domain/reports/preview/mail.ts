import { query } from '../../../prisma/client.ts'
import { actorOfAudience, type Member, type Viewer } from '../../access/actor/actor.ts'
import { atLeast } from '../../access/levels.ts'
import { readerOf } from '../../delivery/reader.ts'
import type { Withheld } from '../../delivery/reasons.ts'
import type { Once } from '../../once.ts'
import { lookAs } from '../../people/preview/look-as.ts'
import { Invalid, NotAllowed, NotFound } from '../../refusals.ts'
import type { ScheduleReader } from '../audiences/readers.ts'
import { daysOpen } from '../delivered/link.ts'
import { findTelling, type TellingOccasion } from '../runs/occasion.ts'
import { orderOf } from '../runs/order.ts'
import type { RenderedReport } from '../runs/render.ts'
import { tellReport } from '../runs/tell.ts'
import { compileReport } from '../statement.ts'
import { type RecipientAsked, recipientOf } from './recipient.ts'

/** The mail of a schedule as one of its recipients would get it, and with which files: `unmade` are the formats of those that are not made to be looked
 *  at, as there are too many rows. */
export type PreviewedMail = Pick<RenderedReport, 'mail' | 'attachments'> & { unmade: TellingOccasion['formats'] }

/** With more rows than that no file is made: that may take a minute. */
const mostRows = 5_000

/**
 * The mail that a recipient of a schedule (uuid) would get at this moment, with their eyes, in their language and zone; or why they would get none. Nothing
 * is sent, and nothing is kept but that somebody looked, under a key once. The addresses in it lead nowhere. For who may change to whom it goes, and may
 * see the portal as that person, or as people of that organisation. Throws NotFound, NotAllowed, Conflict, TooOften.
 */
export async function previewMail(
  actor: Member,
  scheduleId: string,
  asked: RecipientAsked,
  once?: Once,
): Promise<PreviewedMail | Withheld> {
  const found = await recipientOf(actor, scheduleId, asked, once)
  if ('withheld' in found) return found
  const viewer = await viewerOf(actor, found, once)
  if (!atLeast(viewer.ceilings.reports ?? 'none', 'view')) return { withheld: 'no-reports' }
  try {
    return await made(viewer, found.email, await findTelling(scheduleId))
  } catch (error) {
    if (error instanceof NotAllowed) return { withheld: 'hidden-from-recipient' }
    if (error instanceof Invalid) return { withheld: 'report-broken' }
    throw error
  }
}

async function viewerOf(actor: Member, reader: ScheduleReader, once?: Once): Promise<Viewer> {
  const { membershipId, organisationId, accessLevelId } = reader
  if (membershipId) return lookAs(actor, membershipId, once)
  const lent = accessLevelId && (await actorOfAudience(organisationId, accessLevelId))
  if (!lent) throw new NotFound()
  return lent
}

async function made(
  viewer: Viewer,
  email: string,
  occasion: TellingOccasion | null,
): Promise<PreviewedMail | Withheld> {
  if (!occasion) return { withheld: 'schedule-gone' }
  const isLarge = (await countRows(viewer, occasion)) > mostRows
  const formats = isLarge ? occasion.formats.filter((format) => format === 'html') : occasion.formats
  const { told, attachments } = await tellReport(viewer, { ...occasion, formats })
  if (told.count === 0 && occasion.skipWhenEmpty) return { withheld: 'nothing-to-report' }
  const until = new Date(told.made.getTime() + daysOpen * 24 * 60 * 60 * 1000)
  const page = told.leftOut.length > 0 || told.sensitive ? { href: nowhere, until } : null
  return {
    mail: { ...told, reader: readerOf(viewer), email, stop: nowhere, test: false, page },
    attachments,
    unmade: told.sensitive ? [] : occasion.formats.filter((format) => !formats.includes(format)),
  }
}

/** Where the addresses of a mail lead that nobody was sent. */
const nowhere = '#'

async function countRows(viewer: Viewer, occasion: TellingOccasion): Promise<number> {
  const [counted] = await query<{ total: number }>('report-count', compileReport(orderOf(viewer, occasion)).count)
  return counted?.total ?? 0
}
