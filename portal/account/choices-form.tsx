import type { PersonSettings } from '../../domain/people/change.ts'
import { type Locale, locales, type Say, speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import type { FormState } from '../forms/state.ts'
import { Field, fieldProps } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import type { Reader } from '../reader.ts'
import type { accountTexts } from './text.ts'
import { currentName, zonesWith } from './zones.ts'

type Props = {
  choices: PersonSettings
  inUse: { locale: Locale; timeZone: string }
  form: FormState
  say: Say<keyof (typeof accountTexts)['en']>
  reader: Reader
}

/** What a person chooses for themselves: as it was sent, when it was refused, else as it is kept. */
export function ChoicesForm({ choices, inUse, form: { problem, sent }, say, reader }: Props) {
  const label = speaker(labels, reader)
  const asNow = (value: string) => say('asOrganisation', { value })
  const shown = (field: keyof PersonSettings) => sent(field) ?? String(choices[field] ?? '')
  const zone = currentName(shown('timeZone'))
  return (
    <Form className="fields" action="/account">
      <Field
        {...{ label: label('Person.name'), name: 'name', autoComplete: 'name', required: true, maxLength: 200 }}
        {...{ defaultValue: shown('name'), problem: problem('name') }}
      />
      <Field label={label('Person.locale')} name="locale" problem={problem('locale')}>
        <select {...fieldProps('locale', { problem: problem('locale') })} defaultValue={shown('locale')}>
          <option value="">{asNow(label(`Locale.${inUse.locale}`))}</option>
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {label(`Locale.${locale}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={label('Person.timeZone')} name="timeZone" problem={problem('timeZone')}>
        <select {...fieldProps('timeZone', { problem: problem('timeZone') })} defaultValue={zone}>
          <option value="">{asNow(currentName(inUse.timeZone))}</option>
          {zonesWith(zone).map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      </Field>
      <div>
        <button type="submit">{say('save')}</button>
      </div>
    </Form>
  )
}
