import type { Choices } from '../../domain/people/change.ts'
import { type Locale, locales, type Say } from '../../words/catalogue.ts'
import { Field, fieldProps } from '../parts/field.tsx'
import type { ProblemWith } from '../session/problem.ts'
import type { accountTexts } from './text.ts'

type Props = {
  choices: Choices
  inUse: { locale: Locale; timeZone: string }
  say: Say<keyof (typeof accountTexts)['en']>
  problem: ProblemWith
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

/** What a person chooses for themselves. */
export function ChoicesForm({ choices, inUse, say, problem }: Props) {
  const asNow = (value: string) => say('asOrganisation', { value })
  return (
    <form className="fields" method="post" action="/account">
      <Field
        {...{ label: say('name'), name: 'name', autoComplete: 'name', required: true, maxLength: 200 }}
        {...{ defaultValue: choices.name, problem: problem('name') }}
      />
      <Field label={say('locale')} name="locale" problem={problem('locale')}>
        <select {...fieldProps('locale', { problem: problem('locale') })} defaultValue={choices.locale ?? ''}>
          <option value="">{asNow(say(inUse.locale))}</option>
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {say(locale)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={say('timeZone')} name="timeZone" problem={problem('timeZone')}>
        <select {...fieldProps('timeZone', { problem: problem('timeZone') })} defaultValue={choices.timeZone ?? ''}>
          <option value="">{asNow(inUse.timeZone)}</option>
          {zones.map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </select>
      </Field>
      <fieldset className="choice">
        <legend>{say('mails')}</legend>
        <Choice value="true" chosen={choices.mailsUpdates} label={say('mailsYes')} />
        <Choice value="false" chosen={!choices.mailsUpdates} label={say('mailsNo')} />
      </fieldset>
      <div>
        <button type="submit">{say('save')}</button>
      </div>
    </form>
  )
}

function Choice({ value, chosen, label }: { value: string; chosen: boolean; label: string }) {
  return (
    <label>
      <input type="radio" name="mailsUpdates" value={value} defaultChecked={chosen} />
      {label}
    </label>
  )
}
