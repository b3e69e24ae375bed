import type { Member } from '../../access/actor/actor.ts'
import { inPortal } from '../../access/actor/portal.ts'
import type { Once } from '../../once.ts'
import { lookAs } from '../../people/preview/look-as.ts'
import type { ReportDefinition } from '../definition.ts'
import { opens } from '../portal/opens.ts'
import { type ReportPage, reportPageOf } from '../portal/page.ts'

/** A report that is not saved as somebody would see its page in the portal: `hidden` are the columns that they do not see. The page is null where it would
 *  not open to them at all. */
export type PreviewedPage = { as: Member; page: ReportPage | null; hidden: string[] }

/** Rows that are shown, at most. */
const most = 10

/**
 * What the page of a report would be for a member (the membership's uuid): whoever asks themselves, or one of a customer or partner, by what answers the
 * portal's page, with their eyes. It is noted as a preview, once under a key. Throws as `lookAs`.
 */
export async function previewPage(
  actor: Member,
  definition: ReportDefinition,
  membershipId: string,
  once?: Once,
): Promise<PreviewedPage> {
  const as = inPortal(await lookAs(actor, membershipId, once))
  if (!opens(as, definition)) return { as, page: null, hidden: [] }
  const page = await reportPageOf(as, '', definition, { page: 1, size: most })
  const left = page.columns.map(({ key }) => key)
  return { as, page, hidden: definition.columns.filter((key) => !left.includes(key)) }
}
