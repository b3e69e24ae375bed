import { settings } from '../../run/settings.ts'
import { type Locale, type Say, speaker } from '../../words/catalogue.ts'
import { sessionTexts } from '../texts/session.text.ts'

/** Why nobody was let in. */
export type Problem = 'wrong' | 'many' | 'temporary' | 'ended' | 'taken-back' | 'no-email' | 'no-password'

type Props = { locale: Locale; problems: Problem[]; email?: string | undefined }
type Speaks = Say<keyof (typeof sessionTexts)['en']>

/** The title of the staff's door: that nobody was let in comes first. */
export function signInTitle(locale: Locale, problems: Problem[]): string {
  const say = speaker(sessionTexts, locale)
  return problems.length > 0 ? say('error', { title: say('title') }) : say('title')
}

/** The staff's door. */
export function SignInPage({ locale, problems, email }: Props) {
  const say = speaker(sessionTexts, locale)
  return (
    <>
      <Summary problems={problems} say={say} />
      <h1>{say('title')}</h1>
      <p>{say('text')}</p>
      <form method="post" action="/sign-in" noValidate>
        <label htmlFor="email">{say('email')}</label>
        <input
          {...{ id: 'email', name: 'email', type: 'email', autoComplete: 'username', required: true }}
          {...{ defaultValue: email, ...described(problems, 'no-email') }}
        />
        <label htmlFor="password">{say('password')}</label>
        <input
          {...{ id: 'password', name: 'password', type: 'password', autoComplete: 'current-password', required: true }}
          {...described(problems, 'no-password')}
        />
        <button type="submit">{say('enter')}</button>
      </form>
      <p>
        <a href={`${settings.portalUrl}/password/reset`}>{say('forgotten')}</a>
      </p>
    </>
  )
}

const focusFirst = { tabIndex: -1, autoFocus: true }

/** What went wrong, each thing a link to the field to begin with; the reader is there at once. */
function Summary({ problems, say }: { problems: Problem[]; say: Speaks }) {
  if (problems.length === 0) return null
  return (
    <div className="problems" role="alert" {...focusFirst}>
      {problems.map((problem) => (
        <p key={problem} id={problem}>
          {problem === 'temporary' || problem === 'ended' ? (
            <>
              {say(problem)} <a href={leadsTo[problem]}>{say(problem === 'ended' ? 'reset' : 'portal')}</a>
            </>
          ) : (
            <a href={problem === 'no-password' ? '#password' : '#email'}>{say(problem)}</a>
          )}
        </p>
      ))}
    </div>
  )
}

const leadsTo = { temporary: settings.portalUrl, ended: `${settings.portalUrl}/password/reset` }

function described(problems: Problem[], problem: Problem) {
  return problems.includes(problem) ? { 'aria-invalid': true, 'aria-describedby': problem } : {}
}
