import { type Locale, speaker } from '../../words/catalogue.ts'
import { sessionTexts } from '../texts/session.text.ts'

type Told = Extract<keyof typeof sessionTexts.en, `refused-${string}`>

/** What went wrong, and the way back. */
export function RefusedPage({ status, locale }: { status: number; locale: Locale }) {
  const say = speaker(sessionTexts, locale)
  const key = `refused-${status}`
  return (
    <>
      <h1>Portico</h1>
      <p role="alert">{say(Object.hasOwn(sessionTexts.en, key) ? (key as Told) : 'refused-500')}</p>
      <p>
        <a href="/admin">{say('home')}</a>
      </p>
    </>
  )
}
