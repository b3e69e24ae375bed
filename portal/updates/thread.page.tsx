import type { ThreadPage } from '../../domain/updates/find.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Pages } from '../parts/pages.tsx'
import { AnswerForm, AnswerList } from './answers.tsx'
import { Message, titleOf } from './message.tsx'
import { updateTexts } from './text.ts'

/** One update with its answers; the latest are on its first page. */
export const threadPage =
  (wrong?: Wrong): View<ThreadPage> =>
  (thread, reader) => {
    const say = speaker(updateTexts, reader)
    const { project, phase, task, can, page, next } = thread
    const title = titleOf(thread, say)
    const form = formState(wrong, reader, { body: `body-${thread.id}` })
    return {
      title: [title, project?.name].filter(Boolean).join(' · '),
      here: 'updates',
      problems: form.summary,
      body: (
        <>
          {project && (
            <p className="crumb">
              <a href={`/projects/${project.id}/updates`}>{say('allOfProject', { project: project.name })}</a>
            </p>
          )}
          <h1 className="unseen">{title}</h1>
          <article className="thread alone" id={`update-${thread.id}`}>
            <Message message={thread} phase={phase} task={task} say={say} reader={reader} />
            <Pages
              {...{ page, next, reader }}
              words={{ label: say('comments'), back: say('laterAnswers'), on: say('earlierAnswers') }}
            />
            <AnswerList thread={thread} level={2} say={say} reader={reader} />
            {can.comment && <AnswerForm thread={thread} form={form} say={say} />}
          </article>
        </>
      ),
    }
  }
