import { speaker } from '../../words/catalogue.ts'
import { inLanes } from '../guard/in-lanes.ts'
import { pageTexts } from '../texts/page.text.ts'
import type { PageRow } from './row.ts'
import type { FactView } from './view.ts'

/** The lines in the head of a row's page; what there is nothing to say in is left out. */
export async function factsOf({ actor, of, record }: PageRow): Promise<FactView[]> {
  const say = speaker(pageTexts, actor.locale)
  const told = await inLanes(of.facts ?? [], async ({ name, tell }) => {
    return { name, label: say(name), values: await tell(actor, record.params) }
  })
  return told.filter(({ values }) => values.length > 0)
}
