import type { Thread } from '../../domain/updates/thread.ts'
import { type FormState, formState } from '../forms/state.ts'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import type { Reader } from '../reader.ts'
import { answerTitleOf, Message } from './message.tsx'
import type { UpdateSay } from './text.ts'
import { TextBox } from './text-box.tsx'

type Props = { thread: Thread; say: UpdateSay; reader: Reader }

/** The latest answers to an update, the way to the earlier ones, and, folded, the place to answer. */
export function Answers({ thread, say, reader }: Props) {
  const { id, comments, commentCount, can } = thread
  const earlier = commentCount - comments.length
  return (
    <>
      {earlier > 0 && (
        <p>
          <a href={`/updates/${id}`}>{say('earlier', { count: earlier })}</a>
        </p>
      )}
      <AnswerList thread={thread} level={4} say={say} reader={reader} />
      {can.comment && (
        <details className="answer">
          <summary>{say('answer')}</summary>
          <AnswerForm thread={thread} form={formState(undefined, reader, {})} say={say} />
        </details>
      )}
    </>
  )
}

/** Answers, in the order they were written; `level` is that of their headings. */
export function AnswerList({ thread: { comments }, level, say, reader }: Props & { level: 2 | 4 }) {
  if (comments.length === 0) return null
  return (
    <ol className="answers" aria-label={say('comments')}>
      {comments.map((comment) => (
        <li key={comment.id} id={`comment-${comment.id}`}>
          <Message
            message={comment}
            heading={{ level, title: answerTitleOf(comment, say) }}
            say={say}
            reader={reader}
          />
        </li>
      ))}
    </ol>
  )
}

/** Where one answers an update. */
export function AnswerForm({ thread: { id }, form, say }: Pick<Props, 'thread' | 'say'> & { form: FormState }) {
  return (
    <Form className="fields" action={`/updates/${id}/comments`}>
      <OnceKey />
      <TextBox id={`body-${id}`} label={say('yourAnswer')} form={form} />
      <div>
        <button type="submit" className="second">
          {say('send')}
        </button>
      </div>
    </Form>
  )
}
