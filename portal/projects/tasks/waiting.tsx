import type { Overview } from '../../../domain/projects/overview.ts'
import type { Concern } from '../../../domain/projects/tasks/concerns.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Reader } from '../../reader.ts'
import { overviewTexts } from '../overview.text.ts'
import { tasksAddress } from './task-filter.tsx'
import { TaskDue, TaskStatus } from './task-status.tsx'
import { WaitsMark } from './waits-mark.tsx'

const mostShown = 5

/** What waits: for the reader, each with the way to the place where they answer; for others of their organisation; and what is
 *  answered, and with whoever has it now. */
export function Waiting({ overview, reader }: { overview: Overview; reader: Reader }) {
  const say = speaker(overviewTexts, reader)
  const { tasks, can, sections } = overview
  const waiting = (whom: Concern['waitsFor']) => tasks.filter(({ waitsFor }) => waitsFor === whom)
  const [yours, colleagues, answered] = [waiting('you'), waiting('colleagues'), waiting('staff')]
  const mayAnswer = can.answer && sections.includes('updates')
  return (
    <section aria-labelledby="waits" className={yours.length > 0 ? 'call' : undefined}>
      <h2 id="waits">{say('waits')}</h2>
      {yours.length === 0 && <p className="quiet">{say('nothingWaits')}</p>}
      {yours.length > 0 && <h3>{say('forYou')}</h3>}
      <Lines {...{ tasks: yours, overview, mayAnswer, reader }} />
      {colleagues.length > 0 && <h3>{forColleagues(colleagues, reader)}</h3>}
      <Lines {...{ tasks: colleagues, overview, reader }} />
      {answered.length > 0 && <h3>{say('answered')}</h3>}
      <Lines {...{ tasks: answered, overview, reader }} />
    </section>
  )
}

function forColleagues(tasks: Concern[], reader: Reader): string {
  const say = speaker(overviewTexts, reader)
  const names = [...new Set(tasks.flatMap(({ assignee }) => assignee ?? []))]
  return names.length > 0 ? say('forColleagues', { names: names.join(', ') }) : say('forOthers')
}

type LinesProps = { tasks: Concern[]; overview: Overview; mayAnswer?: boolean; reader: Reader }

function Lines({ tasks, overview: { project }, mayAnswer = false, reader }: LinesProps) {
  const say = speaker(overviewTexts, reader)
  if (tasks.length === 0) return null
  return (
    <>
      <ul className="lines">
        {tasks.slice(0, mostShown).map((task) => (
          <Line key={task.id} {...{ task, mayAnswer, reader }} />
        ))}
      </ul>
      {tasks.length > mostShown && (
        <p>
          <a href={tasksAddress(project.id, 'open', reader)}>{say('moreWaits', { more: tasks.length - mostShown })}</a>
        </p>
      )}
    </>
  )
}

function Line({ task, mayAnswer, reader }: { task: Concern; mayAnswer: boolean; reader: Reader }) {
  const say = speaker(overviewTexts, reader)
  const isAsked = task.waitsForCustomer && !task.answeredAt
  return (
    <li>
      <span>
        <a href={`/tasks/${task.id}`}>{task.name}</a>
        {task.description && <span className="below quiet">{task.description}</span>}
      </span>
      <span className="with-answer">
        <span>
          {task.status === 'blocked' && <TaskStatus task={task} reader={reader} />}{' '}
          {task.answeredAt ? <WaitsMark task={task} reader={reader} /> : <TaskDue task={task} reader={reader} />}
        </span>
        {mayAnswer && isAsked && (
          <a href={`/tasks/${task.id}#body`} aria-label={say('answerTo', { task: task.name })}>
            {say('answer')}
          </a>
        )}
      </span>
    </li>
  )
}
