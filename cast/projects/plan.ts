import type { Calendar } from '../calendar.ts'
import { idOf } from '../ids.ts'
import { memberId } from '../organisations.ts'
import type { PhaseStory, Story, TaskStory } from '../story.ts'

/** Rows of a story's phases, milestones, tasks and what waits for what. */
export function planRows(story: Story, calendar: Calendar) {
  const tasks = story.phases.flatMap((phase) => phase.tasks)
  return {
    phases: story.phases.map((phase, position) => phaseRow(story, phase, position, calendar)),
    milestones: story.phases.flatMap((phase) => milestoneRows(story, phase, calendar)),
    tasks: story.phases.flatMap((phase) => phase.tasks.map((task) => taskRow(story, phase, task, calendar))),
    dependencies: tasks.flatMap((task) => dependencyRows(story, task)),
  }
}

function phaseRow(story: Story, { name, from, to }: PhaseStory, position: number, { day }: Calendar) {
  const id = idOf('phase', story.name, name)
  return { id, projectId: idOf('project', story.name), name, position, startsOn: day(from), endsOn: day(to) }
}

function milestoneRows(story: Story, phase: PhaseStory, { day, dayOrNone }: Calendar) {
  return (phase.milestones ?? []).map(({ name, due, done }) => ({
    id: idOf('milestone', story.name, name),
    projectId: idOf('project', story.name),
    phaseId: idOf('phase', story.name, phase.name),
    name,
    dueOn: day(due),
    doneOn: dayOrNone(done),
  }))
}

function taskRow(story: Story, phase: PhaseStory, task: TaskStory, calendar: Calendar) {
  const { day, dayOrNone, at } = calendar
  const [estimatedHours = null, loggedHours = null] = task.hours ?? []
  return {
    id: idOf('task', story.name, task.name),
    projectId: idOf('project', story.name),
    phaseId: idOf('phase', story.name, phase.name),
    milestoneId: task.for ? idOf('milestone', story.name, task.for) : null,
    assigneeId: task.who ? memberId(task.who) : null,
    creatorId: memberId(story.manager),
    name: task.name,
    description: task.text ?? '',
    status: task.status ?? (task.done === undefined ? ('open' as const) : ('done' as const)),
    waitsForCustomer: task.waits ?? false,
    ...answerTo(story, task, calendar),
    startsOn: day(task.from),
    dueOn: day(task.due),
    doneOn: dayOrNone(task.done),
    ...{ estimatedHours, loggedHours },
    internalNote: task.note ?? '',
    createdAt: at(story.from),
    updatedAt: at(Math.min(task.done ?? task.from, -1), 15),
  }
}

function answerTo({ updates }: Story, { name }: TaskStory, { at }: Calendar) {
  const answer = updates.find(({ task, answers }) => answers && task === name)
  return answer && { answeredAt: at(answer.on, answer.hour), answeredById: memberId(answer.by) }
}

function dependencyRows(story: Story, { name, after = [] }: TaskStory) {
  const id = (task: string) => idOf('task', story.name, task)
  return after.map((earlier) => ({
    id: idOf('dependency', story.name, name, earlier),
    laterId: id(name),
    earlierId: id(earlier),
    projectId: idOf('project', story.name),
  }))
}
