import type { PageContext } from 'adminjs'
import { z } from 'zod'
import { speaker } from '../../words/catalogue.ts'
import { askingOf } from '../guard/asking.ts'
import type { LinkedText } from '../page/view.ts'
import { homeTexts } from '../texts/home.text.ts'
import { aloneAt } from './alone-at.ts'
import type { HomeSection } from './section.ts'
import { partAlone, workOf } from './work.ts'

/** What the home page shows: its heading, how much there is to do, and that: what its reader looks after first. Or one part of it alone, with the way
 *  back. */
export type HomeView = {
  title: string
  text: string
  sections: HomeSection[]
  /** What else can be looked at: all, what is theirs alone, what they have put off. */
  ways?: HomeWay[]
  /** The days until which a row can be put off by one press. */
  laters?: { text: string; day: string }[]
  back?: LinkedText
}

/** Something else that the home page shows; `here`: it does now. */
export type HomeWay = { show: HomeShows; text: string; here: boolean }

const shows = ['all', 'mine', 'snoozed'] as const
export type HomeShows = (typeof shows)[number]

/** What is to be shown; or the part that is asked for alone, and which page of it. */
const asked = z.object({
  show: z.enum(shows).catch('all'),
  section: z.string().max(100).optional(),
  whose: z.enum(['mine', 'others']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(20_000).default(1),
  at: z.string().max(100).optional(),
})
export type HomeAsked = z.output<typeof asked>

/** What needs a person today, as far as they may see it, the most urgent first, in two halves: what they look after, then what others do. With
 *  `section` that part alone, page by page; with `at` as far as it is on the page of a row. What cannot be read asks for all. */
export async function home(request: { query?: unknown }, _response: unknown, context: PageContext): Promise<HomeView> {
  const actor = askingOf(context)
  const say = speaker(homeTexts, actor.locale)
  const { section, at, ...others } = asked.safeParse(request.query ?? {}).data ?? asked.parse({})
  if (!section) return workOf(actor, others.show, say)
  const narrowed = at ? await aloneAt(actor, { section, at, page: others.page }, say) : null
  return narrowed ?? (await partAlone(actor, section, others, say)) ?? workOf(actor, others.show, say)
}
