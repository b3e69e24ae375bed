import type { LegalRepresentatives as Legal } from '../../../domain/account/settings/legal-representatives.ts'
import type { AccountSettingsPage } from '../../../domain/account/settings/settings.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { isMeanwhile, withBoth } from '../../forms/meanwhile.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Form } from '../../parts/forms/form.tsx'
import { TakeTheirs } from '../../parts/forms/take-theirs.tsx'
import { PictureForms } from '../../pictures/forms.tsx'
import { AccountCrumb } from '../crumb.tsx'
import { Accent } from './accent.tsx'
import { LegalRepresentatives } from './legal-representatives.tsx'
import { settingsMeanwhile } from './meanwhile.ts'
import { SettingsFields } from './settings-fields.tsx'
import { settingsTexts } from './text.ts'

const fields = [
  'name',
  'accent',
  'locale',
  'timeZone',
  'partnersSee',
  'findable',
  'inviteProfile',
  'inviteLocale',
  'picture',
  'legalRepresentative',
]

/** What an organisation says of itself: its name and colour, its language and zone, what new people begin with, its logo. */
export const settingsPage =
  (wrong?: Wrong): View<AccountSettingsPage & { legal?: Legal }> =>
  ({ settings, logoId, version, legal }, reader) => {
    const say = speaker(settingsTexts, reader)
    const ids = { form: 'name', ...Object.fromEntries(fields.map((name) => [name, name])) }
    const form = withBoth(formState(wrong, reader, ids), wrong, reader, settingsMeanwhile(settings, reader))
    const begun = isMeanwhile(wrong) ? undefined : form
    const isWrong = Object.keys(wrong?.problems ?? {}).length > 0
    const sent = form.sent('accent')
    const accent = sent && /^#[0-9a-f]{6}$/i.test(sent) ? sent : settings.accent
    return {
      title: say('title'),
      here: 'account',
      narrow: true,
      problems: isWrong ? form.summary : undefined,
      body: (
        <>
          <AccountCrumb reader={reader} />
          <h1>{say('title')}</h1>
          <p className="lead">{say('lead')}</p>
          <Form className="fields" action="/account/settings">
            <input type="hidden" name="version" value={begun?.sent('version') ?? version} />
            <input type="hidden" name="shown" value={begun?.sent('shown') ?? JSON.stringify(settings)} />
            <SettingsFields {...{ settings, form, reader }}>
              <Accent accent={accent} reader={reader} />
            </SettingsFields>
            {/* The first of them is what the Enter key presses. */}
            <div className="ways-on">
              <button type="submit">{say('save')}</button>
              <button type="submit" name="show" value="accent" className="second">
                {say('showAccent')}
              </button>
            </div>
            <TakeTheirs wrong={wrong} reader={reader} />
          </Form>
          <PictureForms
            {...{ kind: 'logo', action: '/account/settings/logo', form, reader }}
            source={logoId && `/logos/${logoId}`}
          />
          {legal && <LegalRepresentatives legal={legal} form={form} reader={reader} />}
        </>
      ),
    }
  }
