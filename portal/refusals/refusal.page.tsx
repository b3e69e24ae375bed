import type { Refusal } from '../../domain/refusals.ts'
import type { Problems } from '../../doors/bodies/problems.ts'
import { speaker } from '../../words/catalogue.ts'
import { namedProblem } from '../forms/state.ts'
import type { Page, Reader } from '../reader.ts'
import { needs } from './needs.text.ts'
import { refusalTexts } from './refusal.text.ts'

/** What happened, what was kept, what to do next. */
export function RefusalPage({ refusal }: { refusal: Refusal }, reader: Reader): Page {
  const say = speaker(refusalTexts, reader.locale)
  const kind = kindOf(refusal)
  return {
    title: say(`${kind}-title`),
    narrow: true,
    body: (
      <>
        <h1>{say(`${kind}-title`)}</h1>
        <p className="lead">{kind === '403' ? neededFor(refusal.code, reader) : say(`${kind}-text`)}</p>
        <Fields refusal={refusal} reader={reader} />
        <p>
          <a href={refusal.status === 503 ? reader.path : '/'}>{say(refusal.status === 503 ? 'again' : 'home')}</a>
        </p>
      </>
    ),
  }
}

function Fields({ refusal, reader }: { refusal: Refusal; reader: Reader }) {
  const fields = (refusal.detail.fields ?? {}) as Problems
  if (Object.keys(fields).length === 0) return null
  return (
    <ul>
      {Object.keys(fields).map((field) => (
        <li key={field}>{namedProblem(field, { problems: fields }, reader)}</li>
      ))}
    </ul>
  )
}

function neededFor(code: string, reader: Reader) {
  return speaker(needs, reader.locale)(Object.hasOwn(needs.en, code) ? (code as 'more-rights') : 'more-rights')
}

function kindOf({ status }: Refusal) {
  const told = ['400', '403', '404', '409', '413', '429', '503'] as const
  return told.find((kind) => kind === String(status)) ?? '500'
}
