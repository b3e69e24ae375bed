import type { Actor, Member } from '../../domain/access/actor/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import type { Condition, Subject } from '../../domain/access/vocabulary.ts'
import { madeOf } from '../../domain/projects/tasks/late.ts'
import { findTroubledRuns } from '../../domain/reports/runs/trouble.ts'
import { late } from '../../domain/reports/schedules/late.ts'
import { answerAtMost } from '../../domain/stranded/counts.ts'
import { findUnanswered, type UpdatePlace } from '../../domain/updates/unanswered.ts'
import type { HomeList } from './section.ts'

/** Milestones of open projects that should have been reached. `today`: YYYY-MM-DD where the member is. */
export function milestones(actor: Member, today: string): HomeList {
  const late = { doneOn: null, dueOn: { lt: new Date(today) } }
  return {
    name: 'milestones',
    subject: 'Milestone',
    where: [late, ...seenOf(actor, 'Milestone', 'dueOn', 'doneOn'), { project: { is: openProject(actor) } }],
    order: [{ dueOn: 'asc' }, { id: 'asc' }],
    when: 'dueOn',
    about: ['projectId', 'organisationId'],
  }
}

/** What customers were asked and have answered, and nobody has settled; the oldest answer first. */
export function answers(actor: Member): HomeList {
  const answered = { waitsForCustomer: true, answeredAt: { not: null }, status: { not: 'done' } }
  return {
    name: 'answers',
    subject: 'Task',
    where: [answered, ...seenOf(actor, 'Task', 'waitsForCustomer', 'answeredAt', 'status')],
    order: [{ answeredAt: 'asc' }, { id: 'asc' }],
    when: 'answeredAt',
    about: ['answeredById', 'projectId', 'organisationId'],
    verb: { name: 'settle', may: 'update' },
  }
}

/** Tasks of open projects that should have been done and are not; what the customer has answered is not late. `today`: as above. */
export function lateTasks(actor: Member, today: string): HomeList {
  const late = { status: { not: 'done' }, answeredAt: null, dueOn: { lt: new Date(today) } }
  return {
    name: 'lateTasks',
    subject: 'Task',
    where: [late, ...seenOf(actor, 'Task', ...madeOf.late.Task), { project: { is: openProject(actor) } }],
    order: [{ dueOn: 'asc' }, { id: 'asc' }],
    when: 'dueOn',
    about: ['projectId', 'assigneeId'],
  }
}

/** What customers are asked for and have not answered, what is due first. */
export function waitingForCustomer(actor: Member): HomeList {
  const open = { waitsForCustomer: true, answeredAt: null, status: { not: 'done' } }
  return {
    name: 'waitingForCustomer',
    subject: 'Task',
    where: [open, ...seenOf(actor, 'Task', ...madeOf.waiting.Task)],
    order: [{ dueOn: 'asc' }, { id: 'asc' }],
    when: 'dueOn',
    about: ['projectId', 'organisationId'],
  }
}

/** What customers wrote and nobody of the host has answered, `within` an organisation or a project; what has waited longest first. */
export async function questions(actor: Member, within?: UpdatePlace): Promise<HomeList> {
  return {
    name: 'questions',
    subject: 'Update',
    where: [
      { id: { in: await findUnanswered(actor, within) } },
      ...seenOf(actor, 'Update', 'body', 'createdAt', 'authorId'),
    ],
    order: [{ createdAt: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['authorId', 'projectId', 'organisationId'],
    verb: { name: 'no-answer', may: 'read' },
  }
}

/** Open projects that are off track. */
export function projects(actor: Member): HomeList {
  return {
    name: 'projects',
    subject: 'Project',
    where: [{ health: 'red' }, ...seenOf(actor, 'Project', 'health'), openProject(actor)],
    order: [{ updatedAt: 'desc' }, { id: 'asc' }],
    when: 'updatedAt',
    about: ['organisationId', 'managerId'],
  }
}

/** Runs that failed, with why, and runs that should have begun or ended long ago. */
export async function runs(actor: Member): Promise<HomeList> {
  const troubled = { id: { in: await findTroubledRuns(actor) } }
  return {
    name: 'runs',
    subject: 'Run',
    where: [troubled, ...seenOf(actor, 'Run', 'scheduleId', 'dueAt', 'trigger', 'state', 'startedAt')],
    order: [{ dueAt: 'desc' }, { id: 'asc' }],
    when: 'dueAt',
    about: ['state', 'error'],
  }
}

/** Schedules that are due and that nothing has run: no worker is at work. */
export function schedules(actor: Member): HomeList {
  const overdue = { pausedAt: null, nextAt: { lt: new Date(Date.now() - late) } }
  return {
    name: 'schedules',
    subject: 'Schedule',
    where: [overdue, ...seenOf(actor, 'Schedule', 'nextAt', 'pausedAt')],
    order: [{ nextAt: 'asc' }, { id: 'asc' }],
    when: 'nextAt',
    about: ['reportId'],
  }
}

/** Mails that wait because of the mail server, or of our account there: what it says, and since when. Told only where there is any. */
export function mailServer(actor: Member): HomeList {
  const waiting = { state: 'deferred', fault: 'server' }
  return {
    name: 'mailServer',
    subject: 'Delivery',
    where: [waiting, ...seenOf(actor, 'Delivery', 'state', 'fault', 'answer')],
    order: [{ createdAt: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['answer'],
    unlessNone: true,
  }
}

/** Mails that nobody has taken up, or whose answer nobody has written down, though nothing keeps them: no worker is at work, or one has ended. Told
 *  only where there is any. */
export function stuckMails(actor: Member): HomeList {
  const before = (milliseconds: number) => ({ lt: new Date(Date.now() - milliseconds) })
  const untouched = { state: 'queued', OR: [{ dueAt: null, createdAt: before(late) }, { dueAt: before(late) }] }
  const unanswered = { state: 'sending', triedAt: before(answerAtMost) }
  return {
    name: 'stuckMails',
    subject: 'Delivery',
    where: [{ OR: [untouched, unanswered] }, ...seenOf(actor, 'Delivery', 'state', 'dueAt', 'triedAt')],
    order: [{ createdAt: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['kind', 'state'],
    unlessNone: true,
  }
}

/** Mails that came back, could not be sent, or could not be made, with why. */
export function deliveries(actor: Member): HomeList {
  const lost = { OR: [{ state: { in: ['bounced', 'failed'] } }, { state: 'deferred', fault: 'content' }] }
  return {
    name: 'deliveries',
    subject: 'Delivery',
    where: [lost, ...seenOf(actor, 'Delivery', 'state', 'fault', 'answer')],
    order: [{ createdAt: 'desc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['organisationId', 'answer'],
  }
}

/** Invitations that nobody has answered, to people who could still. */
export function invitations(actor: Member): HomeList {
  const open = { acceptedAt: null, membership: { is: { OR: [{ disabledAt: null }, { reinvitedAt: { not: null } }] } } }
  return {
    name: 'invitations',
    subject: 'Invitation',
    where: [open, ...seenOf(actor, 'Invitation', 'acceptedAt', 'sentAt')],
    order: [{ sentAt: 'asc' }, { id: 'asc' }],
    when: 'sentAt',
    about: ['organisationId'],
    verb: { name: 'resend', may: 'invite' },
  }
}

function openProject(actor: Actor): Condition {
  return { AND: [{ closedAt: null }, ...seenOf(actor, 'Project', 'closedAt')] }
}

/** What a list is made by must be visible to its reader, or the list would tell it. */
export function seenOf(actor: Actor, subject: Subject, ...fields: string[]): Condition[] {
  return fields.map((field) => scope(actor, 'read', subject, field))
}
