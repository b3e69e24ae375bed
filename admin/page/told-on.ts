import { speaker } from '../../words/catalogue.ts'
import { inLanes } from '../guard/in-lanes.ts'
import { pageTexts } from '../texts/page.text.ts'
import type { PlacedView } from './fill.ts'
import { offeredOn } from './offered.ts'
import type { PageRow } from './row.ts'
import type { ToldSection } from './told.ts'
import type { ToldView } from './view.ts'

/** What a page tells that is no rows of a noun, as far as it tells anything to the reader. */
export async function toldOn(row: PageRow): Promise<PlacedView<ToldView>[]> {
  const told = await inLanes(row.of.tells ?? [], (section) => viewOf(row, section))
  return told.filter((section) => section !== null)
}

async function viewOf(row: PageRow, section: ToldSection): Promise<PlacedView<ToldView> | null> {
  const { name, place, side = false, all, tell } = section
  const told = await tell(row.actor, row.record.params)
  if (!told) return null
  const [whole] = all ? offeredOn(row, [all]) : []
  const title = speaker(pageTexts, row.actor.locale)(name)
  const view: ToldView = {
    ...{ kind: 'told', name, title, side, ...told, verbs: [] },
    ...(whole && { all: whole }),
  }
  return { place, view }
}
