import type { PersonSettings } from '../../domain/people/change.ts'
import { writtenAddress } from '../../words/address.ts'
import { type Locale, type Say, speaker } from '../../words/catalogue.ts'
import { formState, type Wrong } from '../forms/state.ts'
import type { Page, Reader } from '../reader.ts'
import { ChoicesForm } from './choices-form.tsx'
import { accountTexts } from './text.ts'

type Data = {
  email: string
  memberships: number
  organisation: { id: string; name: string }
  choices: PersonSettings
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
          <More {...data} say={say} />
        </>
      ),
    }
  }

function More({
  memberships,
  organisation,
  sessions,
  can,
  say,
}: Data & { say: Say<keyof (typeof accountTexts)['en']> }) {
  return (
    <>
      <h2>{say('more')}</h2>
      <ul className="ways">
        {can.people && (
          <li>
            <a href="/account/people">{say('peopleLink')}</a>
          </li>
        )}
        {can.contacts && (
          <li>
            <a href="/contacts">{say('contactsLink')}</a>
          </li>
        )}
        {can.account && (
          <li>
            <a href="/account/access">{say('accessLink', { organisation: organisation.name })}</a>
          </li>
        )}
        {can.settings && (
          <li>
            <a href="/account/settings">{say('settingsLink')}</a>
          </li>
        )}
        {can.billing && (
          <li>
            <a href="/account/billing">{say('billingLink')}</a>
          </li>
        )}
        {can.settings && (
          <li>
            <a href="/account/activity">{say('activityLink')}</a>
          </li>
        )}
        <li>
          <a href="/account/mails">{say('mailsLink')}</a>
        </li>
        <li>
          <a href="/account/address">{say('addressLink')}</a>
        </li>
        <li>
          <a href="/account/password">{say('changePassword')}</a>
        </li>
        <li>
          <a href="/account/sessions">{say('sessionsLink', { count: sessions })}</a>
        </li>
        <li>
          <a href="/account/profile-log">{say('profileLogLink')}</a>
        </li>
        {memberships > 1 && (
          <li>
            <a href="/account/membership">{say('membershipLink')}</a>
          </li>
        )}
        <li>
          <a href="/account/leaving">{say('leavingLink', { organisation: organisation.name })}</a>
        </li>
      </ul>
    </>
  )
}
