import type { Needed } from '../../../domain/people/passwords/proof.ts'
import type { TokenHolder } from '../../../domain/tokens/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { ProofForm } from '../proof/proof-form.tsx'
import { ScopeChecks } from './scope-checks.tsx'
import { tokenTexts } from './text.ts'
import { WayBack } from './way-back.tsx'

type Data = { email: string; needed: Needed; days: number[]; holder: TokenHolder | null; to: string }

/** The form that makes a token, for oneself or for a machine account. */
export const newTokenPage =
  (wrong?: Wrong): View<Data> =>
  ({ email, needed, days, holder, to }, reader) => {
    const say = speaker(tokenTexts, reader)
    const ids = { name: 'name', days: 'days', scopes: 'scopes', current: 'current' }
    const form = formState(wrong, reader, { form: 'name', ...ids })
    const title = holder ? say('makeTitleOf', { name: holder.name }) : say('makeTitle')
    const daysTold = { problem: form.problem('days') }
    return {
      title,
      here: 'account',
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <WayBack to={to} reader={reader} />
          <h1>{title}</h1>
          <p className="lead">{say('makeLead')}</p>
          <ProofForm
            {...{ needed, email, reader, why: say('why'), to: `${to}/new`, button: say('make') }}
            action={to}
            problem={form.problem('current')}
          >
            <OnceKey />
            <Field
              {...{ label: say('name'), hint: say('nameHint'), name: 'name', problem: form.problem('name') }}
              {...{ defaultValue: form.sent('name'), maxLength: 100, autoComplete: 'off', required: true }}
            />
            <Field label={say('days')} name="days" {...daysTold}>
              <select {...fieldProps('days', daysTold)} defaultValue={form.sent('days') ?? String(days[0])}>
                {days.map((one) => (
                  <option key={one} value={one}>
                    {say('forDays', { days: one })}
                  </option>
                ))}
              </select>
            </Field>
            <ScopeChecks sent={wrong?.sent} form={form} reader={reader} />
          </ProofForm>
        </>
      ),
    }
  }
