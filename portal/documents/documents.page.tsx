import type { ProjectDocuments } from '../../domain/documents/find.ts'
import type { Problems } from '../../doors/problems.ts'
import { speaker } from '../../words/catalogue.ts'
import type { View } from '../answer.ts'
import { Pages } from '../parts/pages.tsx'
import { ProjectHead, sectionTitle } from '../projects/project-head.tsx'
import { DocumentTable } from './document-table.tsx'
import { documentTexts } from './text.ts'
import { UploadForm } from './upload-form.tsx'

/** A project's documents, and for those who may the place to add some; `added` is how many just were. */
export const documentsPage =
  ({ problems, added }: { problems?: Problems; added?: number | undefined } = {}): View<ProjectDocuments> =>
  ({ project, sections, documents, places, page, pages }, reader) => {
    const mayAdd = places.length > 0
    const say = speaker(documentTexts, reader.locale)
    return {
      title: sectionTitle(project, 'documents', reader),
      here: 'projects',
      body: (
        <>
          <ProjectHead project={project} sections={sections} here="documents" reader={reader} />
          {added && (
            <p className="notice added" role="status">
              {say('added', { count: added })}
            </p>
          )}
          {mayAdd && <UploadForm {...{ project, places, problems, reader }} />}
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
