import type { PageContext } from 'adminjs'
import { z } from 'zod'
import type { Member } from '../../domain/access/actor/actor.ts'
import { type Say, speaker } from '../../words/catalogue.ts'
import { dayIn, formats } from '../../words/dates.ts'
import { askingOf } from '../guard/asking.ts'
import type { LinkedText } from '../page/view.ts'
import { homeTexts } from '../texts/home.text.ts'
import { accessRequests } from './access-requests.ts'
import { aloneAt } from './alone-at.ts'
import {
  answers,
  deliveries,
  invitations,
  mailServer,
  milestones,
  projects,
  questions,
  runs,
  schedules,
  stuckMails,
} from './concerns.ts'
import { levels } from './levels.ts'
import { licences } from './licences.ts'
import { accessOfStrangers } from './partner-access.ts'
import { people } from './people.ts'
import { approvals, ownerless, paused, pausedOnRequest } from './schedules.ts'
import { type HomeSection, sectionName, sectionOf } from './section.ts'

/** What the home page shows: greeting, what there is to do, and when nothing is, that; or one part of it alone, with the way back. */
export type HomeView = { title: string; text: string; sections: HomeSection[]; back?: LinkedText }

/** The part that is asked for alone, and which page of it; what cannot be read asks for all. */
const asked = z.object({
  section: z.string().max(100),
  page: z.coerce.number().int().min(1).max(20_000).default(1),
  at: z.string().max(100).optional(),
})

/** What needs a person today, as far as they may see it: what customers answered, asked and ask access to, late milestones,
 *  projects off track, reports that did not go out, failed mails, open invitations. With `section` that part alone, page by page; with `at` as far as it is on
 *  the page of a row. */
export async function home(request: { query?: unknown }, _response: unknown, context: PageContext): Promise<HomeView> {
  const actor = askingOf(context)
  const say = speaker(homeTexts, actor.locale)
  const today = dayIn(actor.timeZone)
  const { data: only } = asked.safeParse(request.query)
  const narrowed = only?.at ? await aloneAt(actor, { ...only, at: only.at }, say) : null
  if (narrowed) return narrowed
  const ofProjects = [
    answers(actor),
    await questions(actor),
    accessRequests(actor),
    milestones(actor, today),
    projects(actor),
  ]
  const concerns = [
    ...ofProjects,
    approvals(actor),
    ...levels(actor),
    paused(actor),
    ownerless(actor),
    await runs(actor),
    schedules(actor),
    mailServer(actor),
    stuckMails(actor),
    deliveries(actor),
    invitations(actor),
    await licences(actor),
    ...(await people(actor)),
    accessOfStrangers(actor),
    pausedOnRequest(actor),
  ]
  const alone = concerns.find((concern) => sectionName(concern) === only?.section)
  const section = alone && (await sectionOf(actor, alone, say, { page: only?.page ?? 1 }))
  if (section)
    return {
      title: section.title,
      text: section.total > 0 ? '' : section.empty,
      sections: [section],
      back: { text: say('back'), href: '/admin' },
    }
  const found = await Promise.all(concerns.map((concern) => sectionOf(actor, concern, say)))
  const sections = found.filter((section) => section !== null)
  const quiet = new Set(concerns.filter(({ needsNobody }) => needsNobody).map(sectionName))
  const waiting = sections.reduce((sum, { name, total }) => sum + (quiet.has(name) ? 0 : total), 0)
  return { title: titleFor(actor, say, today), text: say('waiting', { waiting }), sections }
}

function titleFor({ name, locale, timeZone }: Member, say: Say<keyof typeof homeTexts.en>, today: string): string {
  return say('title', { name, day: formats(locale, timeZone).day(today) })
}
