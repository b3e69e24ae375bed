import type { Overview } from '../../domain/projects/overview.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { overviewTexts } from './overview.text.ts'
import { TaskDue } from './task-status.tsx'

const mostShown = 5

/** What is needed from the reader, each with the way to the place where they answer. */
export function Waiting({ overview, reader }: { overview: Overview; reader: Reader }) {
  const say = speaker(overviewTexts, reader.locale)
  const { project, sections, can } = overview
  const waiting = overview.tasks.filter(({ waits }) => waits)
  const mayAnswer = can.write && sections.includes('updates')
  return (
    <section aria-labelledby="waits" className={waiting.length > 0 ? 'call' : undefined}>
      <h2 id="waits">{say('waits')}</h2>
      {waiting.length === 0 && <p className="quiet">{say('nothingWaits')}</p>}
      <ul className="lines">
        {waiting.slice(0, mostShown).map((task) => (
          <li key={task.id}>
            <span>
              {task.name}
              {task.description && <span className="below quiet">{task.description}</span>}
            </span>
            <span>
              <TaskDue task={task} reader={reader} />{' '}
              {mayAnswer && (
                <a
                  className="answer-to"
                  href={`/projects/${project.id}/updates#body`}
                  aria-label={say('answerTo', { task: task.name })}
                >
                  {say('answer')}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
      {waiting.length > mostShown && (
        <p>
          <a href={`/projects/${project.id}/tasks?state=open`}>
            {say('moreWaits', { more: waiting.length - mostShown })}
          </a>
        </p>
      )}
    </section>
  )
}
