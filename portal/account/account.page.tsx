import type { Choices } from '../../domain/people/change.ts'
import { type Locale, type Say, speaker } from '../../words/catalogue.ts'
import type { Page, Reader } from '../reader.ts'
import type { Wrong } from '../session/again.ts'
import { ChoicesForm } from './choices-form.tsx'
import { accountTexts } from './text.ts'

type Data = {
  email: string
  memberships: number
  choices: Choices
  /** What counts now where nothing was chosen. */
  inUse: { locale: Locale; timeZone: string }
  sessions: number
}

/** Name, language, time zone, mails; and the way to password, devices and organisations. */
export const accountPage =
  (wrong?: Wrong, saved?: 'choices' | 'password') =>
  (data: Data, { locale }: Reader): Page => {
    const say = speaker(accountTexts, locale)
    return {
      title: say('title'),
      here: 'account',
      narrow: true,
      body: (
        <>
          <h1>{say('title')}</h1>
          <p className="lead">{say('signedInAs', { email: data.email })}</p>
          {saved && (
            <p className="notice" role="status">
              {say(saved === 'choices' ? 'savedChoices' : 'savedPassword')}
            </p>
          )}
          <ChoicesForm {...data} {...{ wrong, say, locale }} />
          <More {...data} say={say} />
        </>
      ),
    }
  }

function More({ memberships, sessions, say }: Data & { say: Say<keyof (typeof accountTexts)['en']> }) {
  return (
    <>
      <h2>{say('more')}</h2>
      <ul className="ways">
        <li>
          <a href="/account/password">{say('changePassword')}</a>
        </li>
        <li>
          <a href="/account/sessions">{say('sessionsLink', { count: sessions })}</a>
        </li>
        {memberships > 1 && (
          <li>
            <a href="/account/membership">{say('membershipLink')}</a>
          </li>
        )}
      </ul>
    </>
  )
}
