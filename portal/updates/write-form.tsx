import type { ProjectUpdates } from '../../domain/updates/find.ts'
import { speaker } from '../../words/catalogue.ts'
import type { FormState } from '../forms/state.ts'
import { Form } from '../parts/forms/form.tsx'
import { OnceKey } from '../parts/forms/once-key.tsx'
import { PlaceField } from '../parts/forms/place-field.tsx'
import type { Reader } from '../reader.ts'
import { type UpdateSay, updateTexts } from './text.ts'
import { TextBox } from './text-box.tsx'

type Props = Pick<ProjectUpdates, 'project' | 'places' | 'manager'> & { form: FormState; reader: Reader }

/** Where one writes an update on a project; of a completed one it is said who reads that. */
export function WriteForm({ project, places, manager, form, reader }: Props) {
  const say = speaker(updateTexts, reader)
  return (
    <Form className="fields write" action={`/projects/${project.id}/updates`}>
      <OnceKey />
      <TextBox
        id="body"
        label={say('write')}
        hint={project.closedAt ? completedHint(manager, say) : say('writeHint')}
        form={form}
      />
      <PlaceField {...{ places, chosen: form.sent('phaseId'), reader }} problem={form.problem('phaseId')} />
      <div>
        <button type="submit">{say('send')}</button>
      </div>
    </Form>
  )
}

function completedHint(manager: string | null, say: UpdateSay): string {
  return manager ? say('completedHint', { manager }) : say('completedHintNobody')
}
