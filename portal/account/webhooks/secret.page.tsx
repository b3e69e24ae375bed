import type { ToldSecret } from '../../../domain/hooks/rotate.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { WebhooksCrumb } from './crumb.tsx'
import { webhookTexts } from './text.ts'

/** The secret of a webhook, told this once. */
export const secretPage: View<ToldSecret> = ({ id, name, secret, formerUntil }, reader) => {
  const say = speaker(webhookTexts, reader)
  const title = say('secretOf', { name })
  return {
    title,
    here: 'account',
    narrow: true,
    body: (
      <>
        <WebhooksCrumb of={{ id, name }} reader={reader} />
        <h1>{title}</h1>
        <p className="lead">{say('secretLead')}</p>
        <Field label={say('secret')} name="secret">
          <input {...fieldProps('secret')} className="code" readOnly value={secret} autoComplete="off" />
        </Field>
        <p>{say('secretWhat')}</p>
        {formerUntil && <p>{say('formerUntil', { until: reader.formats.moment(formerUntil) })}</p>}
        <p>
          <a className="button second" href={`/account/webhooks/${id}`}>
            {say('back')}
          </a>
        </p>
      </>
    ),
  }
}
