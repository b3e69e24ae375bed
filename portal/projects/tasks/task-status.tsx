import { isLate } from '../../../domain/projects/tasks/late.ts'
import type { TaskRow } from '../../../domain/projects/tasks/tasks.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { LateMark } from '../../parts/late-mark.tsx'
import { Near } from '../../parts/near.tsx'
import type { Reader } from '../../reader.ts'
import { tasksTexts } from './tasks.text.ts'

/** How far a task is, by word and shape. */
export function TaskStatus({ task, reader }: { task: TaskRow; reader: Reader }) {
  const label = speaker(labels, reader)
  return task.status ? <span className={`mark ${task.status}`}>{label(`TaskStatus.${task.status}`)}</span> : null
}

/** When a task is due, or was done; that it is late is said. */
export function TaskDue({ task, reader }: { task: TaskRow; reader: Reader }) {
  const say = speaker(tasksTexts, reader)
  if (task.doneOn) {
    return (
      <span className="quiet">
        {`${say('doneOn')}\u00a0`}
        <Near day={task.doneOn} reader={reader} />
      </span>
    )
  }
  if (!task.dueOn) return null
  return (
    <>
      {isLate('Task', task, reader.formats.today()) && <LateMark reader={reader} />}{' '}
      <Near day={task.dueOn} reader={reader} />
    </>
  )
}
