import { endingOf } from '../../domain/documents/name.ts'
import type { DocumentToRename } from '../../domain/documents/rename.ts'
import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { View } from '../answer.ts'
import { isMeanwhile, withBoth } from '../forms/meanwhile.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Field } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import { TakeTheirs } from '../parts/forms/take-theirs.tsx'
import { ProjectHead } from '../projects/project-head.tsx'
import { documentTexts } from './text.ts'

/** The form that renames a document. */
export const renamePage =
  (wrong?: Wrong): View<DocumentToRename> =>
  ({ project, sections, can, document, version }, reader) => {
    const say = speaker(documentTexts, reader)
    const label = speaker(labels, reader)('File.name')
    const { id, name = '' } = document
    const title = say('renameOf', { name })
    const both = { now: { name }, called: () => label }
    const form = withBoth(formState(wrong, reader, { form: 'name', name: 'name' }, 'File'), wrong, reader, both)
    const begun = isMeanwhile(wrong) ? undefined : form
    const ending = endingOf(name)
    return {
      title: [title, project.name].filter(Boolean).join(' · '),
      here: 'projects',
      within: { project, sections, can },
      problems: form.summary,
      body: (
        <>
          <ProjectHead project={project} sections={sections} here="documents" reader={reader} />
          <section className="detail">
            <h2>{title}</h2>
            <Form className="fields" action={`/documents/${id}/renaming`}>
              <input type="hidden" name="version" value={begun?.sent('version') ?? version} />
              <input type="hidden" name="shown" value={begun?.sent('shown') ?? JSON.stringify({ name })} />
              <Field
                {...{ label, name: 'name', maxLength: 180, required: true }}
                {...(ending && { hint: say('renameHint', { ending }) })}
                {...(form.problem('name') && { problem: form.problem('name') ?? '' })}
                defaultValue={form.sent('name') ?? name}
              />
              <div>
                <button type="submit">{say('renameNow')}</button>
              </div>
              <TakeTheirs wrong={wrong} reader={reader} />
            </Form>
          </section>
        </>
      ),
    }
  }
