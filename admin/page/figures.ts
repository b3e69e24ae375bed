import { speaker } from '../../words/catalogue.ts'
import { inLanes } from '../guard/in-lanes.ts'
import type { HomeList } from '../home/list.ts'
import { countOf, type HomeSection, hrefOf, sectionOf, titleOf } from '../home/section.ts'
import { homeTexts } from '../texts/home.text.ts'
import type { PageRow } from './row.ts'
import type { FigureView } from './view.ts'

/** What waits for somebody of the host, of which the first rows stand on the page themselves. */
const answeredHere: HomeList['name'][] = ['answers', 'questions', 'accessRequests']
/** What would better not be. */
const bad: HomeList['name'][] = ['milestones', 'lateTasks', 'projects', 'deliveries']
const shownHere = 5

/** How many rows each concern has for the reader, of those that have any. */
export async function totalsOf({ actor }: PageRow, concerns: HomeList[]): Promise<Map<HomeList, number>> {
  const totals = await inLanes(concerns, async (concern) => [concern, await countOf(actor, concern)] as const)
  return new Map(totals.filter(([, total]) => total > 0))
}

/** How much of what the first page of the back-office tells is about a row: each kind with its number, and the way to its list. */
export const figuresOf = ({ actor }: PageRow, totals: Map<HomeList, number>): FigureView[] =>
  [...totals].map(([concern, total]) => {
    const [label, href] = [titleOf(actor, concern), hrefOf(concern)]
    return { name: concern.name, label, total, href, isBad: bad.includes(concern.name) }
  })

/** The first rows of what waits for an answer, each with the verb that settles it. */
export async function waitingOf({ actor }: PageRow, totals: Map<HomeList, number>): Promise<HomeSection[]> {
  const say = speaker(homeTexts, actor.locale)
  const waiting = [...totals.keys()].filter(({ name }) => answeredHere.includes(name))
  const found = await inLanes(waiting, (concern) => sectionOf(actor, concern, say, { take: shownHere }))
  return found.flatMap((section) => (section && section.total > 0 ? [section] : []))
}
