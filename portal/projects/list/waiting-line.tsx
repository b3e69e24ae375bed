import type { WaitingTask } from '../../../domain/projects/list/needs.ts'
import { speaker } from '../../../words/catalogue.ts'
import { LateMark } from '../../parts/late-mark.tsx'
import { Near } from '../../parts/near.tsx'
import type { Reader } from '../../reader.ts'
import { needsTexts } from './needs.text.ts'

/** A task that waits for the reader, and the way to answer where it asks something. */
export function WaitingLine({ task, reader }: { task: WaitingTask; reader: Reader }) {
  const say = speaker(needsTexts, reader)
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
