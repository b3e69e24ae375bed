import type { TaskPage } from '../../domain/projects/tasks/task.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Pages } from '../parts/pages.tsx'
import { ProjectHead } from '../projects/project-head.tsx'
import { updateTexts } from '../updates/text.ts'
import { Thread } from '../updates/thread.tsx'
import { AboutForm } from './about-form.tsx'
import { Question } from './question.tsx'
import { taskTexts } from './text.ts'

/** A task, the place to answer what it asks, and what was written about it, newest first. */
export const taskPage =
  (wrong?: Wrong): View<TaskPage> =>
  ({ project, sections, task, can, updates, page, next }, reader) => {
    const say = speaker(taskTexts, reader)
    const turn = speaker(updateTexts, reader)
    const form = formState(wrong, reader, { body: 'body' })
    return {
      title: [task.name, project.name].filter(Boolean).join(' · '),
      here: 'projects',
      problems: form.summary,
      body: (
        <>
          <ProjectHead project={project} sections={sections} here="tasks" reader={reader} />
          <Question task={task} reader={reader} />
          {can.write && <AboutForm task={task} form={form} reader={reader} />}
          {updates.length > 0 && (
            <section className="threads" aria-labelledby="messages">
              <h2 id="messages">{say('messages')}</h2>
              {updates.map((thread) => (
                <Thread key={thread.id} thread={{ ...thread, task: null }} reader={reader} />
              ))}
            </section>
          )}
          <Pages {...{ page, next, reader }} words={{ label: turn('turn'), back: turn('newer'), on: turn('older') }} />
        </>
      ),
    }
  }
