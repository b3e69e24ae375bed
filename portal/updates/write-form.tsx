import type { ProjectUpdates } from '../../domain/updates/find.ts'
import { speaker } from '../../words/catalogue.ts'
import { Form } from '../parts/form.tsx'
import { OnceKey } from '../parts/once.tsx'
import { PlaceField } from '../parts/place-field.tsx'
import type { FormState } from '../problem.ts'
import type { Reader } from '../reader.ts'
import { updateTexts } from './text.ts'
import { TextBox } from './text-box.tsx'

type Props = { project: ProjectUpdates['project']; places: ProjectUpdates['places']; form: FormState; reader: Reader }

/** Where one writes an update on a project. */
export function WriteForm({ project, places, form, reader }: Props) {
  const say = speaker(updateTexts, reader.locale)
  return (
    <Form className="fields write" action={`/projects/${project.id}/updates`}>
      <OnceKey />
      <TextBox id="body" label={say('write')} hint={say('writeHint')} form={form} />
      <PlaceField {...{ places, chosen: form.sent('phaseId'), reader }} problem={form.problem('phaseId')} />
      <div>
        <button type="submit">{say('send')}</button>
      </div>
    </Form>
  )
}
