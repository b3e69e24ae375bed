import { createElement } from 'react'
import type { AboutTask, ThreadMessage as Written } from '../../domain/updates/thread.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { Moment } from '../parts/moment.tsx'
import type { Reader } from '../reader.ts'
import { Prose } from './prose.tsx'
import type { UpdateSay } from './text.ts'

type Props = {
  message: Written & { isNew?: boolean }
  phase?: string | null
  task?: AboutTask | null
  /** The level of its heading, and what that is called; without one the page is called so. */
  heading?: { level: 2 | 3 | 4; title: string; id?: string }
  say: UpdateSay
  reader: Reader
}

/** Who wrote, when, for which phase, about which task, and what. */
export function Message({ message, phase, task, heading, say, reader }: Props) {
  return (
    <>
      <div className="byline">
        <Author name={authorOf(message, say)} heading={heading} />{' '}
        {message.formerlyOf && <span className="quiet">{say('formerlyOf', { name: message.formerlyOf })}</span>}{' '}
        {message.createdAt && <Moment at={message.createdAt} reader={reader} />}{' '}
        {phase && <span className="quiet">{say('forPhase', { phase })}</span>}{' '}
        {message.isNew && <span className="mark news">{say('isNew')}</span>}
      </div>
      {task && (
        <p className="about">
          {speaker(labels, reader)('Update.taskId')} <a href={`/tasks/${task.id}`}>{task.name}</a>
        </p>
      )}
      {message.body !== undefined && <Prose text={message.body} />}
    </>
  )
}

function Author({ name, heading }: { name: string; heading: Props['heading'] }) {
  const tag = heading ? (`h${heading.level}` as const) : 'strong'
  return createElement(tag, heading && { id: heading.id, 'aria-label': heading.title }, name)
}

function authorOf({ author, isMine }: Written, say: UpdateSay): string {
  return isMine ? say('you') : (author ?? say('somebody'))
}

/** What an answer is called. */
export function answerTitleOf(comment: Written, say: UpdateSay): string {
  return comment.isMine ? say('myAnswerTitle') : say('answerTitle', { author: authorOf(comment, say) })
}

/** What an update is called where its text cannot be: by its author. */
export function titleOf(update: Written, say: UpdateSay): string {
  return update.isMine ? say('myThreadTitle') : say('threadTitle', { author: authorOf(update, say) })
}
