import type { AboutTask, Message as Written } from '../../domain/updates/thread.ts'
import { Moment } from '../parts/moment.tsx'
import type { Reader } from '../reader.ts'
import { Prose } from './prose.tsx'
import type { UpdateSay } from './text.ts'

type Props = {
  message: Written & { isNew?: boolean }
  phase?: string | null
  task?: AboutTask | null
  say: UpdateSay
  reader: Reader
}

/** Who wrote, when, for which phase, about which task, and what. */
export function Message({ message, phase, task, say, reader }: Props) {
  return (
    <>
      <p className="byline">
        <strong>{authorOf(message, say)}</strong>{' '}
        {message.createdAt && <Moment at={message.createdAt} reader={reader} />}{' '}
        {phase && <span className="quiet">{say('forPhase', { phase })}</span>}{' '}
        {message.isNew && <span className="mark news">{say('isNew')}</span>}
      </p>
      {task && (
        <p className="about">
          {say('about')} <a href={`/tasks/${task.id}`}>{task.name}</a>
        </p>
      )}
      {message.body !== undefined && <Prose text={message.body} />}
    </>
  )
}

function authorOf({ author, isMine }: Written, say: UpdateSay): string {
  return isMine ? say('you') : (author ?? say('somebody'))
}

/** What an update is called where its text cannot be: by its author. */
export function titleOf(update: Written, say: UpdateSay): string {
  return update.isMine ? say('myThreadTitle') : say('threadTitle', { author: authorOf(update, say) })
}
