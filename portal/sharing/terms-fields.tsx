import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { FormState } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import type { Reader } from '../reader.ts'
import { sharingTexts } from './text.ts'

type Props = {
  levels: { id: string; name: string }[]
  levelId: string
  until: string
  form: FormState
  reader: Reader
}

/** Level and end of a share, with what they begin with. */
export function TermsFields({ levels, levelId, until, form: { problem, sent }, reader }: Props) {
  const say = speaker(sharingTexts, reader)
  const label = speaker(labels, reader)
  const level = { hint: say('levelHint'), problem: problem('levelId') }
  return (
    <>
      <Field label={label('Grant.levelId')} name="levelId" {...level}>
        <select {...fieldProps('levelId', level)} defaultValue={sent('levelId') ?? levelId}>
          <option value="">{say('usual')}</option>
          {levels.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field
        label={label('Grant.expiresAt')}
        name="until"
        type="date"
        hint={say('untilHint')}
        problem={problem('until')}
        defaultValue={sent('until') ?? until}
      />
    </>
  )
}
