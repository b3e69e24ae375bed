import type { Health as Value } from '@prisma/client'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { Reader } from '../reader.ts'

/** The health of a project by word and shape (drawn by the style sheet), colour beside them; closed ones are completed, and null is
 *  what nobody has said yet. */
export function Health({
  health,
  closedAt,
  reader,
}: {
  health?: Value | null
  closedAt?: Date | null
  reader: Reader
}) {
  const shown = closedAt ? 'closed' : health === null ? 'unreported' : health
  return shown ? <span className={`mark ${shown}`}>{speaker(labels, reader)(`Health.${shown}`)}</span> : null
}
