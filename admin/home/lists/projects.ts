import type { Member } from '../../../domain/access/actor/actor.ts'
import type { HomeList } from '../list.ts'
import { openProject, seenOf } from '../seen-of.ts'

/** Open projects that are off track. */
export function projects(actor: Member): HomeList {
  return {
    name: 'projects',
    subject: 'Project',
    where: [{ health: 'red' }, ...seenOf(actor, 'Project', 'health'), openProject(actor)],
    order: [{ updatedAt: 'desc' }, { id: 'asc' }],
    when: 'updatedAt',
    about: ['organisationId', 'managerId'],
    mine: { managerId: 'me' },
    verbs: [{ name: 'new', of: 'StatusReport', by: 'projectId' }, 'edit'],
  }
}

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
    mine: { projectId: 'projects' },
    verbs: ['edit'],
  }
}
