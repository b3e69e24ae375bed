import type { AccountSettings } from '../../../domain/account/settings/settings.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { Reader } from '../../reader.ts'
import { settingsTexts } from './text.ts'

/** How it is told what somebody else has saved of the settings meanwhile. */
export function settingsMeanwhile(settings: AccountSettings, reader: Reader) {
  const say = speaker(settingsTexts, reader)
  const label = speaker<string>(labels, reader)
  const words = (field: string, value: string | null) => {
    if (value === null) return say(field === 'inviteProfile' ? 'noProfile' : 'noLocale')
    if (field === 'inviteProfile') return label(`Profile.${value}`)
    if (field === 'partnersSee') return label(`PartnersSee.${value}`)
    if (field === 'findable') return say(value === 'true' ? 'findableYes' : 'findableNo')
    return field === 'locale' || field === 'inviteLocale' ? label(`Locale.${value}`) : value
  }
  return {
    now: settings,
    words,
    called: (field: string) => label(`Organisation.${field}`),
  }
}
