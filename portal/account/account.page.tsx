import type { PersonSettings } from '../../domain/people/change.ts'
import { writtenAddress } from '../../words/address.ts'
import { type Locale, type Say, speaker } from '../../words/catalogue.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { type Leading, Ways } from '../parts/ways.tsx'
import { PictureForms } from '../pictures/forms.tsx'
import type { Page, Reader } from '../reader.ts'
import { ChoicesForm } from './choices-form.tsx'
import { accountTexts } from './text.ts'

type AccountSay = Say<keyof (typeof accountTexts)['en']>
type Data = {
  email: string
  memberships: number
  organisation: { id: string; name: string }
  choices: PersonSettings
  pictureId: string | null
  /** What counts now where nothing was chosen. */
  inUse: { locale: Locale; timeZone: string }
  sessions: number
  /** Whether they look after the people and the account of their organisation, and see its contacts. */
  can: { people: boolean; contacts: boolean; account: boolean; settings: boolean; billing: boolean }
}

/** Name, language, time zone, mails; and the way to password, devices and organisations. */
export const accountPage =
  (wrong?: Wrong) =>
  (data: Data, reader: Reader): Page => {
    const say = speaker(accountTexts, reader.locale)
    const form = formState(wrong, reader, {
      name: 'name',
      locale: 'locale',
      timeZone: 'timeZone',
      picture: 'picture',
    })
    return {
      title: say('title'),
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <h1>{say('title')}</h1>
          <p className="lead">{say('signedInAs', { email: writtenAddress(data.email) })}</p>
          <ChoicesForm {...data} {...{ form, say, reader }} />
          <PictureForms
            {...{ kind: 'portrait', action: '/account/picture', form, reader }}
            source={data.pictureId && `/people/pictures/${data.pictureId}`}
          />
          <More {...data} say={say} />
        </>
      ),
    }
  }

function More({ memberships, organisation, sessions, can, say }: Data & { say: AccountSay }) {
  const { name } = organisation
  const ofTheOrganisation: Leading[] = [
    ['/account/people', say('peopleLink'), can.people],
    ['/contacts', say('contactsLink'), can.contacts],
    ['/account/access', say('accessLink', { organisation: name }), can.account],
    ['/account/settings', say('settingsLink'), can.settings],
    ['/account/billing', say('billingLink'), can.billing],
    ['/account/activity', say('activityLink'), can.settings],
  ]
  const ofTheirs: Leading[] = [
    ['/account/mails', say('mailsLink'), true],
    ['/account/address', say('addressLink'), true],
    ['/account/password', say('changePassword'), true],
    ['/account/sessions', say('sessionsLink', { count: sessions }), true],
    ['/account/profile-log', say('profileLogLink'), true],
    ['/account/membership', say('membershipLink'), memberships > 1],
    ['/account/leaving', say('leavingLink', { organisation: name }), true],
  ]
  return (
    <>
      <Ways title={name} ways={ofTheOrganisation} />
      <Ways title={say('more')} ways={ofTheirs} />
    </>
  )
}
