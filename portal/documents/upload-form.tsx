import { largestDocument } from '../../domain/documents/content.ts'
import type { ProjectDocuments } from '../../domain/documents/find.ts'
import { speaker } from '../../words/catalogue.ts'
import type { FormState } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import { PlaceField } from '../parts/forms/place-field.tsx'
import type { Reader } from '../reader.ts'
import { mostFiles } from './multipart.ts'
import { documentTexts } from './text.ts'

type Props = {
  project: ProjectDocuments['project']
  places: ProjectDocuments['places']
  form: FormState
  reader: Reader
}

/** Where one adds documents: a plain form, which portal/client/upload.ts sends with progress. */
export function UploadForm({ project, places, form, reader }: Props) {
  const say = speaker(documentTexts, reader)
  const hint = say('chooseHint', { most: mostFiles, largest: reader.formats.size(largestDocument) })
  const problem = form.problem('files')
  return (
    <Form
      className="fields upload"
      action={`/projects/${project.id}/documents`}
      encType="multipart/form-data"
      data-upload={say('interrupted')}
    >
      <OnceKey />
      <PlaceField places={places} problem={form.problem('phaseId')} reader={reader} />
      <Field label={say('choose')} name="files" hint={hint} problem={problem}>
        <input type="file" multiple required {...fieldProps('files', { hint, problem })} />
      </Field>
      <div className="sending">
        <button type="submit">{say('add')}</button>
        <progress max={100} aria-label={say('sending')} hidden />
        <output className="quiet" />
      </div>
    </Form>
  )
}
