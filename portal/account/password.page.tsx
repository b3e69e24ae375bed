import { shortest } from '../../domain/people/passwords/passwords.ts'
import { speaker } from '../../words/catalogue.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Field } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import type { Page, Reader } from '../reader.ts'
import { AccountCrumb } from './crumb.tsx'
import { accountTexts } from './text.ts'

type Data = { email: string; needsCurrent: boolean; isTemporary: boolean }

/** The current password, where there is one of one's own, and a new one. */
export const passwordPage =
  (wrong?: Wrong) =>
  ({ email, needsCurrent, isTemporary }: Data, reader: Reader): Page => {
    const say = speaker(accountTexts, reader)
    const { problem, summary } = formState(wrong, reader, {
      form: 'password',
      current: 'current',
      password: 'password',
    })
    return {
      title: say('passwordTitle'),
      here: 'account',
      narrow: true,
      problems: summary,
      body: (
        <>
          <AccountCrumb reader={reader} />
          <h1>{say('passwordTitle')}</h1>
          {isTemporary && <p className="lead">{say('temporary')}</p>}
          <Form className="fields" action="/account/password">
            <input type="hidden" autoComplete="username" value={email} />
            {needsCurrent && (
              <Field
                {...{ label: say('current'), name: 'current', type: 'password', required: true }}
                {...{ autoComplete: 'current-password', problem: problem('current') }}
              />
            )}
            <Field
              {...{ label: say('newPassword'), name: 'password', type: 'password', required: true }}
              {...{ hint: say('newHint', { shortest }), autoComplete: 'new-password', problem: problem('password') }}
            />
            <div>
              <button type="submit">{say('changePassword')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }
