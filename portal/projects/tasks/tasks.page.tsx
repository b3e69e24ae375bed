import type { ReactNode } from 'react'
import type { columns } from '../../../domain/access/layouts.ts'
import type { ListedTask, TaskList, TaskRow } from '../../../domain/projects/tasks/tasks.ts'
import { speaker } from '../../../words/catalogue.ts'
import { type Label, labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { Near } from '../../parts/near.tsx'
import { Pages } from '../../parts/pages.tsx'
import { ValueOrHidden } from '../../parts/value-or-hidden.tsx'
import type { Reader } from '../../reader.ts'
import type { TaskAsked } from '../form.ts'
import { ProjectHead, SectionHeading, sectionTitle } from '../project-head.tsx'
import { TaskFilter } from './task-filter.tsx'
import { TaskDue, TaskStatus } from './task-status.tsx'
import { tasksTexts } from './tasks.text.ts'
import { WaitsMark } from './waits-mark.tsx'

/** The tasks of a project. */
export const tasksPage =
  ({ state }: TaskAsked): View<TaskList> =>
  ({ project, sections, can, tasks, states, page, pages }, reader) => ({
    title: sectionTitle(project, 'tasks', reader),
    here: 'projects',
    within: { project, sections, can },
    body: (
      <>
        <ProjectHead project={project} sections={sections} here="tasks" reader={reader} />
        <SectionHeading section="tasks" reader={reader} />
        <TaskFilter path={reader.path} state={state} states={states} reader={reader} />
        {tasks.length > 0 ? (
          <TaskTable tasks={tasks} reader={reader} />
        ) : (
          <p className="empty">{speaker(tasksTexts, reader)(state ? 'noMatch' : 'none')}</p>
        )}
        <Pages page={page} pages={pages} query={{ state }} reader={reader} />
      </>
    ),
  })

function TaskTable({ tasks, reader }: { tasks: ListedTask[]; reader: Reader }) {
  const label = speaker(labels, reader)
  const shown = reader.actor?.layout.columns.tasks ?? []
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{label('Task.name')}</th>
          {shown.map((name) => (
            <th key={name} scope="col">
              {label(called[name])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id} id={task.id}>
            <th scope="row">
              <a href={`/tasks/${task.id}`}>{task.name}</a> <WaitsMark task={task} reader={reader} />
              {task.description && <p>{task.description}</p>}
              <Latest task={task} reader={reader} />
            </th>
            {shown.map((name) => (
              <td key={name} data-label={label(called[name])}>
                <ValueOrHidden of={whatIs[name](task)} reader={reader}>
                  {cells[name](task, reader)}
                </ValueOrHidden>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How what was written last about a task begins. */
function Latest({ task: { id, latest }, reader }: { task: ListedTask; reader: Reader }) {
  if (!latest) return null
  const { author, updateId, beginning } = latest
  const say = speaker(tasksTexts, reader)
  return (
    <p>
      <a href={`/tasks/${id}#update-${updateId}`}>{author ? say('wroteLast', { author, beginning }) : beginning}</a>
    </p>
  )
}

type Name = (typeof columns.tasks)[number]

const called: Record<Name, Label> = {
  status: 'Task.status',
  dueOn: 'Task.dueOn',
  startsOn: 'Task.startsOn',
  assignee: 'Task.assigneeId',
  phase: 'Task.phaseId',
}

/** What a column tells of a task: undefined where it is hidden. */
const whatIs: Record<Name, (task: TaskRow) => unknown> = {
  status: ({ status }) => status,
  dueOn: ({ doneOn, dueOn }) => doneOn ?? dueOn,
  startsOn: ({ startsOn }) => startsOn,
  assignee: ({ assigneeId }) => assigneeId,
  phase: ({ phaseId, phase }) => phaseId && (phase ?? undefined),
}

const cells: Record<Name, (task: TaskRow, reader: Reader) => ReactNode> = {
  status: (task, reader) => <TaskStatus task={task} reader={reader} />,
  dueOn: (task, reader) => <TaskDue task={task} reader={reader} />,
  startsOn: ({ startsOn }, reader) => startsOn && <Near day={startsOn} reader={reader} />,
  assignee: ({ assignee }) => assignee,
  phase: ({ phase }) => phase,
}
