import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { FormState } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import type { Reader } from '../reader.ts'
import { sharingTexts } from './text.ts'

/** The hints of both fields, and the first choice, which is no level: null where one is chosen already. */
export type TermsWords = { level: string; until: string; first: string | null }

type Props = {
  levels: { id: string; name: string }[]
  levelId: string
  until: string
  words: TermsWords
  form: FormState
  reader: Reader
}

/** Level and end of a share, with what they begin with. */
export function TermsFields({ levels, levelId, until, words, form: { problem, sent }, reader }: Props) {
  const label = speaker(labels, reader)
  const level = { hint: words.level, problem: problem('levelId') }
  return (
    <>
      <Field label={label('Grant.levelId')} name="levelId" {...level}>
        <select {...fieldProps('levelId', level)} defaultValue={sent('levelId') ?? levelId}>
          {words.first && <option value="">{words.first}</option>}
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
        hint={words.until}
        problem={problem('until')}
        defaultValue={sent('until') ?? until}
      />
    </>
  )
}

/** What the fields say where something is shared. */
export function sharingWords(reader: Reader): TermsWords {
  const say = speaker(sharingTexts, reader)
  return { level: say('levelHint'), until: say('untilHint'), first: say('usual') }
}
