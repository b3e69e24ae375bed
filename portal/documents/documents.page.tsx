import type { ProjectDocuments } from '../../domain/documents/find.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Pages } from '../parts/pages.tsx'
import { ProjectHead, SectionHeading, sectionTitle } from '../projects/project-head.tsx'
import { DocumentTable } from './document-table.tsx'
import { documentTexts } from './text.ts'
import { UploadForm } from './upload-form.tsx'

/** A project's documents, and for those who may the place to add some. */
export const documentsPage =
  (wrong?: Wrong): View<ProjectDocuments> =>
  ({ project, sections, can, documents, places, page, pages }, reader) => {
    const mayAdd = places.length > 0
    const say = speaker(documentTexts, reader)
    const form = formState(wrong, reader, { phaseId: 'phaseId', files: 'files', file: 'files' })
    return {
      title: sectionTitle(project, 'documents', reader),
      here: 'projects',
      within: { project, sections, can },
      problems: form.summary,
      body: (
        <>
          <ProjectHead project={project} sections={sections} here="documents" reader={reader} />
          <SectionHeading section="documents" reader={reader} />
          {mayAdd && <UploadForm {...{ project, places, form, reader }} />}
          {documents.length > 0 ? (
            <DocumentTable documents={documents} reader={reader} />
          ) : (
            <p className="empty">{say(mayAdd ? 'none' : 'noneReadOnly')}</p>
          )}
          <Pages page={page} pages={pages} reader={reader} />
        </>
      ),
    }
  }
