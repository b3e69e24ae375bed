import { settings } from '../../run/settings.ts'
import { type Locale, speaker } from '../../words/catalogue.ts'
import { sessionTexts } from '../texts/session.text.ts'

/** Why nobody was let in. */
export type Problem = 'wrong' | 'many' | 'temporary'

type Props = { locale: Locale; problem?: Problem | undefined; email?: string | undefined }

/** The staff's door. */
export function SignInPage({ locale, problem, email }: Props) {
  const say = speaker(sessionTexts, locale)
  return (
    <>
      <h1>{say('title')}</h1>
      <p>{say('text')}</p>
      {problem && (
        <p role="alert">
          {say(problem)} {problem === 'temporary' && <a href={settings.portalUrl}>{say('portal')}</a>}
        </p>
      )}
      <form method="post" action="/sign-in">
        <label htmlFor="email">{say('email')}</label>
        <input id="email" name="email" type="email" autoComplete="username" required defaultValue={email} />
        <label htmlFor="password">{say('password')}</label>
        <input id="password" name="password" type="password" autoComplete="current-password" required />
        <button type="submit">{say('enter')}</button>
      </form>
      <p>
        <a href={`${settings.portalUrl}/password/reset`}>{say('forgotten')}</a>
      </p>
    </>
  )
}
