import type { ReactNode } from 'react'
import { type AccountSettings, accountSettings, usualProfiles } from '../../../domain/account/settings/settings.ts'
import { locales, speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { FormState } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import type { Reader } from '../../reader.ts'
import { currentName, zonesWith } from '../zones.ts'
import { ChoiceField, type FieldChoice } from './choice.tsx'
import { settingsTexts } from './text.ts'

/** `children`: how the accent reads, below its field. */
type Props = { settings: AccountSettings; form: FormState; children: ReactNode; reader: Reader }

/** The settings as fields: as they were sent, where they were, else as they are kept. */
export function SettingsFields({ settings, form: { problem, sent }, children, reader }: Props) {
  const say = speaker(settingsTexts, reader)
  const label = speaker(labels, reader)
  const value = (name: keyof AccountSettings) => sent(name) ?? String(settings[name] ?? '')
  const of = (name: keyof AccountSettings) => ({ name, label: label(`Organisation.${name}`), problem: problem(name) })
  const zone = currentName(value('timeZone'))
  const languages = locales.map((locale) => ({ value: locale, words: label(`Locale.${locale}`) }))
  const profiles = usualProfiles.map((profile) => ({ value: profile, words: label(`Profile.${profile}`) }))
  const seen = accountSettings.shape.partnersSee.options.map((value) => ({
    value,
    words: label(`PartnersSee.${value}`),
  }))
  const found = (['false', 'true'] as const).map((value) => ({
    value,
    words: say(value === 'true' ? 'findableYes' : 'findableNo'),
  }))
  const choice = (name: keyof AccountSettings, choices: FieldChoice[], more: { hint?: string; none?: string } = {}) => (
    <ChoiceField {...{ ...of(name), choices, value: value(name), ...more }} />
  )
  return (
    <>
      <Field {...of('name')} defaultValue={value('name')} maxLength={200} autoComplete="organization" required />
      <Field {...of('accent')} type="color" hint={say('accentHint')} defaultValue={value('accent')} />
      {children}
      {choice('locale', languages, { hint: say('localeHint') })}
      {choice(
        'timeZone',
        zonesWith(zone).map((name) => ({ value: name, words: name })),
      )}
      {choice('partnersSee', seen, { hint: say('partnersSeeHint') })}
      {choice('findable', found, { hint: say('findableHint') })}
      <h2>{say('newPeople')}</h2>
      <p className="quiet">{say('newPeopleLead')}</p>
      {choice('inviteProfile', profiles, { none: say('noProfile') })}
      {choice('inviteLocale', languages, { none: say('noLocale') })}
    </>
  )
}
