import type { Profile } from '@prisma/client'
import type { LicenceCost } from '../../../../domain/licences/cost.ts'
import type { UsualColleague } from '../../../../domain/people/colleagues/usual.ts'
import { locales, speaker } from '../../../../words/catalogue.ts'
import { labels } from '../../../../words/labels.ts'
import type { FormState } from '../../../forms/state.ts'
import { Field, fieldProps } from '../../../parts/forms/field.tsx'
import type { Reader } from '../../../reader.ts'
import { peopleTexts } from '../text.ts'

/** What forms for new people are made of: the profiles that can be given, what they begin with, and which of them cost something. */
export type InviteChoices = { profiles: Profile[]; usual: UsualColleague; costs: LicenceCost[] }

type Props = { usual: UsualColleague['locale']; form: FormState; reader: Reader }

/** The choice of the language in which somebody new is written to. */
export function LanguageField({ usual, form: { problem, sent }, reader }: Props) {
  const say = speaker(peopleTexts, reader)
  const label = speaker(labels, reader)
  const told = { hint: say('languageHint'), problem: problem('locale') }
  return (
    <Field label={label('Person.locale')} name="locale" {...told}>
      <select {...fieldProps('locale', told)} defaultValue={sent('locale') ?? usual ?? ''}>
        <option value="">{say('languageOfOrganisation')}</option>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {label(`Locale.${locale}`)}
          </option>
        ))}
      </select>
    </Field>
  )
}
