import { speaker } from '../../words/catalogue.ts'
import { countOf, type HomeList, type HomeSection, hrefOf, sectionOf, titleOf } from '../home/section.ts'
import { homeTexts } from '../texts/home.text.ts'
import type { PageRow } from './row.ts'
import type { FigureView } from './view.ts'

/** What waits for somebody of the host, of which the first rows stand on the page themselves. */
const answeredHere: HomeList['name'][] = ['answers', 'questions', 'accessRequests']
/** What would better not be. */
const bad: HomeList['name'][] = ['milestones', 'lateTasks', 'projects', 'deliveries']
const shownHere = 5

/** How much of what the first page of the back-office tells is about a row: each kind with its number, and the way to its list. */
export async function figuresOf({ actor }: PageRow, concerns: HomeList[]): Promise<FigureView[]> {
  const totals = await Promise.all(concerns.map((concern) => countOf(actor, concern)))
  return concerns.flatMap((concern, at): FigureView[] => {
    const { name } = concern
    const [total = 0, label, href] = [totals[at], titleOf(actor, concern), hrefOf(concern)]
    return total > 0 ? [{ name, label, total, href, isBad: bad.includes(name) }] : []
  })
}

/** The first rows of what waits for an answer, each with the verb that settles it. */
export async function waitingOf({ actor }: PageRow, concerns: HomeList[]): Promise<HomeSection[]> {
  const say = speaker(homeTexts, actor.locale)
  const waiting = concerns.filter(({ name }) => answeredHere.includes(name))
  const found = await Promise.all(waiting.map((concern) => sectionOf(actor, concern, say, { take: shownHere })))
  return found.flatMap((section) => (section && section.total > 0 ? [section] : []))
}
