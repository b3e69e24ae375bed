import type { ProjectUpdates } from '../../domain/updates/find.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Follow } from '../projects/follow.tsx'
import { ProjectHead, SectionHeading, sectionTitle } from '../projects/project-head.tsx'
import { Stream } from './stream.tsx'
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
      within: data,
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
