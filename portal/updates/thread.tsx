import type { Thread as Written } from '../../domain/updates/thread.ts'
import { speaker } from '../../words/catalogue.ts'
import type { Reader } from '../reader.ts'
import { Answers } from './answers.tsx'
import { Message, titleOf } from './message.tsx'
import { updateTexts } from './text.ts'

type Props = {
  thread: Written & { isNew?: boolean }
  /** Where its readers come from several projects: the name of its own, as a link, above it. */
  withProject?: boolean
  reader: Reader
}

/** An update with the latest answers below it, and the place to answer. */
export function Thread({ thread, withProject, reader }: Props) {
  const say = speaker(updateTexts, reader)
  const id = `by-${thread.id}`
  const heading = { level: 3, title: titleOf(thread, say), id } as const
  return (
    <article className="thread" id={`update-${thread.id}`} aria-labelledby={id}>
      {withProject && thread.project && (
        <p className="crumb">
          <a href={`/projects/${thread.project.id}/updates`}>{thread.project.name}</a>
        </p>
      )}
      <Message message={thread} phase={thread.phase} task={thread.task} heading={heading} say={say} reader={reader} />
      <Answers thread={thread} say={say} reader={reader} />
    </article>
  )
}
