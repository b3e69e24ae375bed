import { type Say, speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { apiTexts } from './text.ts'

/** An operation as the page tells it. */
export type TellableOperation = {
  name: string
  method: string
  path: string
  summary: string
  scope: string | null
  parameters: string[]
  sent: string[]
}

type Data = { url: string; most: number; groups: { area: string; operations: TellableOperation[] }[] }

/** The API for people: how to begin, and every operation. */
export const apiPage: View<Data> = ({ url, most, groups }, reader) => {
  const say = speaker(apiTexts, reader)
  const curl = (rest: string) => `curl -g -H "Authorization: Bearer $TOKEN" '${url}${rest}'`
  return {
    title: say('title'),
    narrow: true,
    body: (
      <>
        <h1>{say('title')}</h1>
        <p className="lead">{say('lead')}</p>
        <p>
          <a href="/openapi.json">{say('document')}</a>
        </p>
        <section className="told-part">
          <h2>{say('begin')}</h2>
          <p>
            <a href="/account/tokens">{say('tokens', { account: say('account') })}</a> {say('beginText')}
          </p>
          <pre className="code">{curl('/me')}</pre>
        </section>
        <section className="told-part">
          <h2>{say('lists')}</h2>
          <p>{say('listsText')}</p>
          <pre className="code">{curl('/tasks?filter[status]=open&sort=-dueOn&fields=name,dueOn&limit=20')}</pre>
        </section>
        {(['unchanged', 'refused', 'often'] as const).map((part) => (
          <section key={part} className="told-part">
            <h2>{say(part)}</h2>
            <p>{say(`${part}Text`, { most })}</p>
          </section>
        ))}
        <h2>{say('operations')}</h2>
        {groups.map(({ area, operations }) => (
          <section key={area} className="told-part">
            <h3>{area}</h3>
            {operations.map((one) => (
              <Told key={one.name} operation={one} say={say} />
            ))}
          </section>
        ))}
      </>
    ),
  }
}

type ToldProps = { operation: TellableOperation; say: Say<keyof (typeof apiTexts)['en']> }

function Told({ operation: { method, path, summary, scope, parameters, sent }, say }: ToldProps) {
  return (
    <details className="operation">
      <summary>
        <code>
          {method.toUpperCase()} {path}
        </code>{' '}
        <span className="quiet">{summary}</span>
      </summary>
      {scope && <p>{say('takes', { scope })}</p>}
      {parameters.length > 0 && (
        <p>
          {say('parameters')}: <code>{parameters.join(', ')}</code>
        </p>
      )}
      {sent.length > 0 && (
        <p>
          {say('body')}: <code>{sent.join(', ')}</code>
        </p>
      )}
    </details>
  )
}
