import type { Member } from '../../domain/access/actor/actor.ts'
import { dayIn } from '../../words/dates.ts'
import { type Looked, mostLooked } from './found-by.ts'
import type { HomeList } from './list.ts'
import { accessRequests } from './lists/access-requests.ts'
import { endingShares } from './lists/ending-shares.ts'
import { endlessShares } from './lists/endless-shares.ts'
import { invitations } from './lists/invitations.ts'
import { levels } from './lists/levels.ts'
import { licences } from './lists/licences.ts'
import { lostMails, mailServer, stuckMails } from './lists/mails.ts'
import { accessOfStrangers } from './lists/partner-access.ts'
import { people } from './lists/people.ts'
import { milestones, projects } from './lists/projects.ts'
import { questions } from './lists/questions.ts'
import { runs, schedules } from './lists/runs.ts'
import { approvals, ownerless, paused, pausedOnRequest } from './lists/schedules.ts'
import { answers } from './lists/tasks.ts'

/** All that the home page tells of, the most urgent first: somebody waits for us, something does not run, something is late, something is about to
 *  end, something is not in order. Of the one that is looked at `alone`, by its name, all is looked for. */
export async function allConcerns(actor: Member, alone?: string): Promise<HomeList[]> {
  const most = (name: string): Looked => (name === alone ? null : mostLooked)
  const today = dayIn(actor.timeZone)
  const [asked, troubled, lost, ending, endless, short, misplaced] = await Promise.all([
    questions(actor, most('questions')),
    runs(actor),
    lostMails(actor, most('deliveries')),
    endingShares(actor, most('endingShares')),
    endlessShares(actor, most('endlessShares')),
    licences(actor),
    people(actor, most),
  ])
  return [
    ...[asked, answers(actor), accessRequests(actor), approvals(actor), ...levels(actor)],
    ...[troubled, schedules(actor), mailServer(actor), stuckMails(actor), paused(actor), lost],
    ...[projects(actor), milestones(actor, today)],
    ...[ending, short, invitations(actor)],
    ...[ownerless(actor), ...misplaced, endless, accessOfStrangers(actor), pausedOnRequest(actor)],
  ]
}
