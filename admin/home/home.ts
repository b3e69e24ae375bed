import type { PageContext } from 'adminjs'
import type { Member } from '../../domain/access/actor/actor.ts'
import { type Say, speaker } from '../../words/catalogue.ts'
import { dayIn, formats } from '../../words/dates.ts'
import { askingOf } from '../guard/asking.ts'
import { homeTexts } from '../texts/home.text.ts'
import { accessRequests } from './access-requests.ts'
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
import { people } from './people.ts'
import { approvals, ownerless, paused } from './schedules.ts'
import { type HomeSection, sectionOf } from './section.ts'

/** What the home page shows: greeting, what there is to do, and when nothing is, that. */
export type HomeView = { title: string; text: string; sections: HomeSection[] }

/** What needs a person today, as far as they may see it: what customers answered, asked and ask access to, late milestones,
 *  projects off track, reports that did not go out, failed mails, open invitations. */
export async function home(_request: unknown, _response: unknown, context: PageContext): Promise<HomeView> {
  const actor = askingOf(context)
  const say = speaker(homeTexts, actor.locale)
  const today = dayIn(actor.timeZone)
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
    ...(await people(actor)),
  ]
  const found = await Promise.all(concerns.map((concern) => sectionOf(actor, concern, say)))
  const sections = found.filter((section) => section !== null)
  const waiting = sections.reduce((sum, { total }) => sum + total, 0)
  return { title: titleFor(actor, say, today), text: say('waiting', { waiting }), sections }
}

function titleFor({ name, locale, timeZone }: Member, say: Say<keyof typeof homeTexts.en>, today: string): string {
  return say('title', { name, day: formats(locale, timeZone).day(today) })
}
