import type { ProjectUpdates } from '../../domain/updates/find.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Pages } from '../parts/pages.tsx'
import { Follow } from '../projects/follow.tsx'
import { ProjectHead, SectionHeading, sectionTitle } from '../projects/project-head.tsx'
import type { Reader } from '../reader.ts'
import { updateTexts } from './text.ts'
import { Thread } from './thread.tsx'
import { WriteForm } from './write-form.tsx'

/** What is written on a project, and the place to write more. */
export const updatesPage =
  (wrong?: Wrong): View<ProjectUpdates> =>
  (data, reader) => {
    const { project, sections, places, following, manager } = data
    const form = formState(wrong, reader, { body: 'body', phaseId: 'phaseId' })
    return {
      title: sectionTitle(project, 'updates', reader),
      here: 'projects',
      problems: form.summary,
      body: (
        <>
          <ProjectHead project={project} sections={sections} here="updates" reader={reader} />
          <SectionHeading section="updates" reader={reader} />
          {places.length > 0 && <WriteForm {...{ project, places, manager, form, reader }} />}
          <Stream data={data} reader={reader} />
          <Follow project={{ id: project.id, following }} reader={reader} />
        </>
      ),
    }
  }

function Stream({ data: { updates, places, page, next }, reader }: { data: ProjectUpdates; reader: Reader }) {
  const say = speaker(updateTexts, reader.locale)
  if (updates.length === 0) return <p className="empty">{say(places.length > 0 ? 'none' : 'noneReadOnly')}</p>
  return (
    <>
      <div className="threads">
        {updates.map((thread) => (
          <Thread key={thread.id} thread={thread} reader={reader} />
        ))}
      </div>
      <Pages {...{ page, next, reader }} words={{ label: say('turn'), back: say('newer'), on: say('older') }} />
    </>
  )
}
