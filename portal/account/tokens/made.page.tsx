import type { MadeToken } from '../../../domain/tokens/make.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { tokenTexts } from './text.ts'
import { WayBack } from './way-back.tsx'

/** A token, told this once. */
export const madePage: View<MadeToken & { to: string }> = ({ secret, expiresAt, to }, reader) => {
  const say = speaker(tokenTexts, reader)
  return {
    title: say('madeTitle'),
    here: 'account',
    narrow: true,
    body: (
      <>
        <WayBack to={to} reader={reader} />
        <h1>{say('madeTitle')}</h1>
        <p className="lead">{say('madeLead')}</p>
        <Field label={say('secret')} name="secret">
          <input {...fieldProps('secret')} className="code" readOnly value={secret} autoComplete="off" />
        </Field>
        <p>{say('madeUntil', { until: reader.formats.moment(expiresAt) })}</p>
        <p>{say('madeHow')}</p>
        <pre className="code">{say('madeHeader', { token: say('begins', { ending: '' }) })}</pre>
        <p>
          <a className="button second" href={to}>
            {say('back')}
          </a>
        </p>
      </>
    ),
  }
}
