import type { Member } from '../../../domain/access/actor/actor.ts'
import type { ProjectRow } from '../../../domain/projects/shapes.ts'
import type { TaskRow } from '../../../domain/projects/tasks/tasks.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formats } from '../../../words/dates.ts'
import { type Label, labels } from '../../../words/labels.ts'

/** A project in a list, cell by cell, as somebody's layout shows it; what is hidden from them is said to be. */
export function projectCells(as: Member, project: ProjectRow): string[] {
  const { day, say } = tellingTo(as)
  const cells: Record<Member['layout']['columns']['projects'][number], string | null | undefined> = {
    health: project.closedAt ? say('Health.closed') : told(project.health, (one) => say(`Health.${one}`)),
    progress: told(project.progress, (one) => `${one} %`),
    nextMilestone: told(project.nextMilestone, ({ name }) => name),
    organisation: project.organisation,
    manager: told(project.managerId, () => project.manager),
    endsOn: told(project.endsOn, day),
    updatedAt: told(project.updatedAt, (at) => day(at.toISOString().slice(0, 10))),
  }
  return [project.name ?? '', ...as.layout.columns.projects.map((name) => cells[name])].map(orHidden(say))
}

/** The same of a task. */
export function taskCells(as: Member, task: TaskRow): string[] {
  const { day, say } = tellingTo(as)
  const cells: Record<Member['layout']['columns']['tasks'][number], string | null | undefined> = {
    status: told(task.status, (one) => say(`TaskStatus.${one}`)),
    dueOn: told(task.doneOn ?? task.dueOn, day),
    assignee: told(task.assigneeId, () => task.assignee),
    phase: told(task.phaseId, () => task.phase),
    startsOn: told(task.startsOn, day),
  }
  return [task.name ?? '', ...as.layout.columns.tasks.map((name) => cells[name])].map(orHidden(say))
}

function tellingTo({ locale, timeZone }: Member) {
  return { day: formats(locale, timeZone).day, say: speaker(labels, locale) }
}

/** A value as it is told; null where there is none, undefined where it is hidden. */
function told<Value>(
  value: Value | null | undefined,
  tell: (value: Value) => string | null | undefined,
): string | null | undefined {
  return value === null ? null : value === undefined ? undefined : tell(value)
}

const orHidden = (say: (label: Label) => string) => (text: string | null | undefined) =>
  text === undefined ? say('Value.hidden') : (text ?? '')
