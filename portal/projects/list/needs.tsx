import type { Needs as Data, LateProject, WaitingTask } from '../../../domain/projects/list/needs.ts'
import { mostNews } from '../../../domain/updates/news.ts'
import { speaker } from '../../../words/catalogue.ts'
import { counting } from '../../frame/called.ts'
import { LateMark } from '../../parts/late-mark.tsx'
import { Near } from '../../parts/near.tsx'
import type { Reader } from '../../reader.ts'
import { overviewTexts } from '../overview.text.ts'
import { projectsTexts } from './projects.text.ts'

const texts = { en: { ...overviewTexts.en, ...projectsTexts.en }, de: { ...overviewTexts.de, ...projectsTexts.de } }

type Props = { needs: Data; reader: Reader }

/** What the reader is needed for in all their projects: what waits for them, what is late, what is new. What their layout hides is
 *  not told. */
export function Needs({ needs, reader }: Props) {
  return (
    <div className="needs">
      {needs.waiting && <Waiting needs={needs} reader={reader} />}
      {needs.late && <Late needs={needs} reader={reader} />}
      {needs.news && <News needs={needs} reader={reader} />}
    </div>
  )
}

function Waiting({ needs: { waiting, waitingTotal }, reader }: Props) {
  const say = speaker(texts, reader.locale)
  const shown = waiting ?? []
  return (
    <section aria-labelledby="waits" className={shown.length > 0 ? 'call' : undefined}>
      <h2 id="waits">{say('waiting')}</h2>
      {shown.length === 0 && <p className="quiet">{say('nothingWaits')}</p>}
      <ul className="lines">
        {shown.map((task) => (
          <WaitingLine key={task.id} task={task} reader={reader} />
        ))}
      </ul>
      {waitingTotal > shown.length && <p>{say('moreWaits', { more: waitingTotal - shown.length })}</p>}
    </section>
  )
}

function WaitingLine({ task, reader }: { task: WaitingTask; reader: Reader }) {
  const say = speaker(texts, reader.locale)
  const { id, name, project, projectId, late, dueOn, asks, answered } = task
  return (
    <li>
      <a href={`/tasks/${id}`}>{name}</a>
      <span className="with-answer">
        <span>
          <span className="quiet">{project}</span>{' '}
          {answered ? <span className="mark answered">{say('answered')}</span> : late && <LateMark reader={reader} />}{' '}
          {dueOn && <Near day={dueOn} reader={reader} />}
        </span>
        {asks && (
          <a href={`/tasks/${id}#body`} aria-label={say('answerTo', { task: name ?? projectId })}>
            {say('answer')}
          </a>
        )}
      </span>
    </li>
  )
}

function Late({ needs: { late, lateTotal }, reader }: Props) {
  const say = speaker(texts, reader.locale)
  const shown = late ?? []
  return (
    <section aria-labelledby="late">
      <h2 id="late">{say('late')}</h2>
      {shown.length === 0 && <p className="quiet">{say('nothingLate')}</p>}
      <ul className="lines">
        {shown.map((project) => (
          <li key={project.id}>
            <a href={`/projects/${project.id}#late`}>{project.name}</a> <span>{howMuch(project, reader)}</span>
          </li>
        ))}
      </ul>
      {lateTotal > shown.length && <p>{say('moreLate', { more: lateTotal - shown.length })}</p>}
    </section>
  )
}

function howMuch({ tasks, milestones }: LateProject, reader: Reader): string {
  const counted = counting(reader)
  const late = [milestones > 0 && counted(milestones, 'milestone'), tasks > 0 && counted(tasks, 'task')]
  return late.filter(Boolean).join(', ')
}

function News({ needs: { news }, reader }: Props) {
  const say = speaker(texts, reader.locale)
  const { newCount = 0, seenAt = null } = news ?? {}
  const words = newCount < mostNews ? say('newsCount', { count: newCount }) : say('newsMost', { most: mostNews })
  return (
    <section aria-labelledby="news">
      <h2 id="news">{say('news')}</h2>
      <p className={newCount > 0 ? undefined : 'quiet'}>
        {newCount > 0 ? <a href="/updates">{seenAt ? words : say('newsFirst')}</a> : words}
      </p>
    </section>
  )
}
