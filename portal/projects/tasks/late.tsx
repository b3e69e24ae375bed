import type { Overview } from '../../../domain/projects/overview.ts'
import { isLate } from '../../../domain/projects/tasks/late.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { Near } from '../../parts/near.tsx'
import type { Reader } from '../../reader.ts'
import { overviewTexts } from '../overview.text.ts'
import { tasksAddress } from './task-filter.tsx'
import { TaskStatus } from './task-status.tsx'

const mostShown = 5

/** What should be done by now and is not, milestones first; what waits for somebody is told above. */
export function Late({
  overview: { project, tasks, milestones, knows },
  reader,
}: {
  overview: Overview
  reader: Reader
}) {
  const say = speaker(overviewTexts, reader)
  const today = reader.formats.today()
  const lateMilestones = milestones.filter((milestone) => isLate('Milestone', milestone, today))
  const lateTasks = tasks.filter(({ late, waitsFor }) => late && !waitsFor)
  const isQuiet = lateMilestones.length + lateTasks.length === 0
  if (isQuiet && !knows.late) return null
  return (
    <section aria-labelledby="late">
      <h2 id="late">{say('late')}</h2>
      {isQuiet && <p className="quiet">{say('nothingLate')}</p>}
      <ul className="lines">
        {lateMilestones.map(({ id, name, dueOn }) => (
          <li key={id}>
            <span>
              <span className="mark milestone">{speaker(labels, reader)('MainNoun.milestone')}</span> {name}
            </span>
            {dueOn && <Due day={dueOn} reader={reader} />}
          </li>
        ))}
        {lateTasks.slice(0, mostShown).map((task) => (
          <li key={task.id}>
            <span>
              <a href={`/tasks/${task.id}`}>{task.name}</a>{' '}
              {task.status === 'blocked' && <TaskStatus task={task} reader={reader} />}{' '}
              {task.assignee && <span className="quiet">{task.assignee}</span>}
            </span>
            {task.dueOn && <Due day={task.dueOn} reader={reader} />}
          </li>
        ))}
      </ul>
      {lateTasks.length > mostShown && (
        <p>
          <a href={tasksAddress(project.id, 'late', reader)}>{say('allLate')}</a>
        </p>
      )}
    </section>
  )
}

function Due({ day, reader }: { day: string; reader: Reader }) {
  return (
    <span className="late">
      {`${speaker(overviewTexts, reader)('due')}\u00a0`}
      <Near day={day} reader={reader} />
    </span>
  )
}
