import type { Member } from '../../../domain/access/actor/actor.ts'
import { contrast, grounds, readableOn } from '../../../words/contrast.ts'
import { fieldsFor } from '../fields.ts'

const enough = 4.5

/** A warning for each ground that an accent colour is too weak on, with how it is shown there. Source: WCAG 2.2, 1.4.3. */
export function weakAccents(actor: Member, accent: string | undefined): string[] {
  if (!accent) return []
  const { say } = fieldsFor(actor)
  const numbers = new Intl.NumberFormat(actor.locale, { maximumFractionDigits: 1, roundingMode: 'floor' })
  return (['light', 'dark'] as const).flatMap((surface) => {
    const found = contrast(accent, grounds[surface])
    if (found >= enough) return []
    const shown = readableOn(grounds[surface], accent)
    return [say('accent-weak', { accent, surface, ratio: numbers.format(found), shown })]
  })
}
