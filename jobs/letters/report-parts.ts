import type { Delivery } from '@prisma/client'
import { insteadOfParts, type PartPlace, partsLeft } from '../../domain/delivery/sending/parts.ts'
import { linkOfDelivery } from '../../domain/reports/delivered/link.ts'
import type { RenderedReport } from '../../domain/reports/runs/render.ts'
import { reportPart, reportRest } from '../../emails/reports/part.tsx'
import type { LetterPart, OwnLetter } from './letter.ts'
import { writeLetter } from './write.ts'

/** A report that goes as several mails, or of which one such has left: those that are still to be sent, at least one. `first` writes the first of
 *  them, which has all that the report says. */
export async function reportInParts(
  delivery: Delivery,
  rendered: RenderedReport,
  first: () => Promise<OwnLetter>,
): Promise<LetterPart[]> {
  const letters: LetterPart[] = []
  for (const place of await partsLeft(delivery, rendered.carries)) {
    const letter = place.part === 1 ? await first() : await further(delivery, place, rendered)
    letters.push({ ...place, letter })
  }
  return letters
}

async function further(
  { id }: Delivery,
  { part, carries }: PartPlace,
  { mail, further }: RenderedReport,
): Promise<OwnLetter> {
  const { reader, email, stop, test, name, parts } = mail
  const own = { reader, email, stop, test, name }
  if (carries === insteadOfParts || !parts) {
    const rest = { ...own, before: part - 1, page: await linkOfDelivery(id) }
    return { ...(await writeLetter(reportRest, rest)), unsubscribe: stop }
  }
  const written = await writeLetter(reportPart, { ...own, part, parts })
  return { ...written, attachments: further[part - 2] ?? [], unsubscribe: stop }
}
