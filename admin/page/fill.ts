import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { inLanes } from '../guard/in-lanes.ts'
import { columnLabel } from '../texts/labels.ts'
import { pageTexts } from '../texts/page.text.ts'
import { namesFor } from './names.ts'
import { offeredOn } from './offered.ts'
import { recordsOf } from './records.ts'
import type { PageRow } from './row.ts'
import type { FoundSection } from './section.ts'
import type { MadeView, SectionView } from './view.ts'

export type PlacedView<View> = { place: number; view: View }

/** Sections with what their rows are called and lead to, what can be done with each, and what is offered beside the heading. What all of
 *  them lead to is asked for by kind, once for the page. */
export async function fill(row: PageRow, found: FoundSection[]): Promise<PlacedView<SectionView>[]> {
  const names = await namesFor(row.actor, found)
  return inLanes(found, async (section) => {
    const { stands, asking, total, isMore, all } = section
    const [records, made] = await Promise.all([recordsOf(row, section, names), madeFor(row, section)])
    const view: SectionView = {
      kind: 'rows',
      name: `${asking.of.subject}-${stands.by}`,
      title: titleOf(section, found, row.actor.locale),
      ...{ side: stands.side ?? false, resourceId: asking.of.subject, columns: stands.columns },
      ...{ openly: stands.openly ?? [], unfolds: stands.unfolds ?? false },
      ...{ total, isMore, all, made, records },
      verbs: offeredOn(row, stands.verbs ?? [], { of: asking.of, by: stands.by }),
    }
    return { place: stands.place, view }
  })
}

/** What a noun, or what its rows lead to, is called; where it stands there twice, also by which of its columns. */
function titleOf({ asking: { of }, stands }: FoundSection, all: FoundSection[], locale: PageRow['actor']['locale']) {
  const title = speaker<string>(labels, locale)(`Subject.${stands.called ?? of.subject}`)
  const isTwice = all.filter(({ asking }) => asking.of === of).length > 1
  const [first = stands.by] = stands.columns
  const column = of.columns[first]
  return isTwice && column ? `${title} · ${columnLabel(column, locale)}` : title
}

async function madeFor({ actor }: PageRow, { asking: { of }, stands, found }: FoundSection): Promise<MadeView[]> {
  const say = speaker(pageTexts, actor.locale)
  const ids = found.map(({ id }) => id)
  const all = await Promise.all(
    (stands.made ?? []).map(async (name) => {
      const column = of.made?.[name]
      if (!column) throw new TypeError(`${of.subject} makes no column ${name}`)
      const values = ids.length > 0 ? await column.make(actor, ids) : null
      return values ? [{ name, label: say(column.label), values: Object.fromEntries(values) }] : []
    }),
  )
  return all.flat()
}
