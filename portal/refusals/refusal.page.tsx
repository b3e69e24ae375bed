import type { Refusal } from '../../domain/refusals.ts'
import type { Problems } from '../../doors/bodies/problems.ts'
import { speaker, type Values } from '../../words/catalogue.ts'
import { accessRequestTexts } from '../access-requests/text.ts'
import { namedProblem } from '../forms/state.ts'
import type { Page, Reader } from '../reader.ts'
import { needs } from './needs.text.ts'
import { refusalTexts } from './refusal.text.ts'

/** What happened, what was kept, what to do next; `ask`: where one can ask for what was refused. */
export function RefusalPage({ refusal, ask }: { refusal: Refusal; ask: string | null }, reader: Reader): Page {
  const say = speaker(refusalTexts, reader)
  const kind = kindOf(refusal)
  const needed = neededFor(refusal, reader)
  const title = say(needed && kind === '409' ? 'not-so-title' : `${kind}-title`)
  return {
    title,
    narrow: true,
    body: (
      <>
        <h1>{title}</h1>
        <p className="lead">{needed ?? say(`${kind as Exclude<Kind, '403'>}-text`)}</p>
        <Fields refusal={refusal} reader={reader} />
        {ask && (
          <p>
            <a href={ask}>{speaker(accessRequestTexts, reader)('ask')}</a>
          </p>
        )}
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

/** What would be needed for what was refused; undefined where nothing is told of that. */
export function neededFor({ status, code, detail }: Refusal, reader: Reader): string | undefined {
  if (status !== 403 && status !== 409) return undefined
  if (Object.hasOwn(needs.en, code)) return speaker<string>(needs, reader)(code, detail as Values)
  return status === 403 ? speaker(needs, reader)('more-rights') : undefined
}

type Kind = (typeof told)[number] | '500'

const told = ['400', '403', '404', '409', '413', '429', '503'] as const

function kindOf({ status }: Refusal): Kind {
  return told.find((kind) => kind === String(status)) ?? '500'
}
