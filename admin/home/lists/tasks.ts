import type { Member } from '../../../domain/access/actor/actor.ts'
import { madeOf } from '../../../domain/projects/tasks/late.ts'
import type { HomeList } from '../list.ts'
import { openProject, seenOf } from '../seen-of.ts'

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
    mine: { projectId: 'projects', assigneeId: 'me' },
    verbs: ['settle'],
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
