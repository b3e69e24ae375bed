import type { TaskDetails } from '../../domain/projects/tasks/task.ts'
import { speaker } from '../../words/catalogue.ts'
import { TaskDue, TaskStatus } from '../projects/tasks/task-status.tsx'
import { WaitsMark } from '../projects/tasks/waits-mark.tsx'
import type { Reader } from '../reader.ts'
import { Prose } from '../updates/prose.tsx'
import { taskTexts } from './text.ts'

/** What is to be done or to be answered: the task in full, who has it, and until when. */
export function Question({ task, reader }: { task: TaskDetails; reader: Reader }) {
  const say = speaker(taskTexts, reader)
  return (
    <section className={task.waitsFor === 'you' ? 'detail call' : 'detail'} aria-labelledby="task">
      <h2 id="task">{task.name}</h2>
      {task.description && <Prose text={task.description} />}
      <p className="byline">
        <WaitsMark task={task} reader={reader} /> <TaskStatus task={task} reader={reader} />{' '}
        {task.assignee && <span>{say('assignedTo', { name: task.assignee })}</span>}{' '}
        <span>
          <TaskDue task={task} reader={reader} />
        </span>{' '}
        {task.phase && <span className="quiet">{task.phase}</span>}
      </p>
    </section>
  )
}
