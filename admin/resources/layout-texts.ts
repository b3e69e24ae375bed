import { layoutOf } from '../../domain/access/layouts.ts'
import { partsOf } from '../../domain/access/templates/parts.ts'
import { partLabel, partText } from '../actions/layouts/parts.ts'
import type { Telling } from '../guard/definition.ts'

/** What a layout template shows, a line for each part that says something. */
export const describeLayout: Telling = ({ layout }, actor) =>
  Object.entries(partsOf(layoutOf(layout)))
    .filter(([, value]) => value !== null)
    .map(([at, value]) => `${partLabel(actor, at)}: ${partText(actor, at, value)}`)
    .join('\n')
