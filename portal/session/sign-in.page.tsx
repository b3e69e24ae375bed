import { speaker } from '../../words/catalogue.ts'
import { labels } from '../../words/labels.ts'
import { formState, type Wrong } from '../forms/state.ts'
import { Field } from '../parts/forms/field.tsx'
import { Form } from '../parts/forms/form.tsx'
import { addressWith } from '../parts/pages.tsx'
import type { Page, Reader } from '../reader.ts'
import { sessionTexts } from './text.ts'

type Data = { methods: string[]; to?: string }

/** Address and password, and the other ways in. */
export const signInPage =
  (wrong?: Wrong) =>
  ({ to }: Data, reader: Reader): Page => {
    const say = speaker(sessionTexts, reader)
    const form = formState(wrong, reader, { form: 'email', email: 'email', password: 'password' })
    return {
      title: say('signIn'),
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <h1>{say('signIn')}</h1>
          <Form className="fields" action="/sign-in">
            {to && <input type="hidden" name="to" value={to} />}
            <Field
              {...{
                label: speaker(labels, reader)('Person.email'),
                name: 'email',
                type: 'email',
                autoComplete: 'username',
                required: true,
              }}
              defaultValue={form.sent('email')}
              problem={form.problem('email')}
            />
            <Field
              {...{ label: say('password'), name: 'password', type: 'password', required: true }}
              autoComplete="current-password"
              problem={form.problem('password')}
            />
            <div>
              <button type="submit">{say('signIn')}</button>
            </div>
          </Form>
          <h2>{say('other')}</h2>
          <ul className="ways">
            <li>
              <a href={addressWith('/sign-in/link', { to })}>{say('byLink')}</a>
              <span>{say('byLinkHint')}</span>
            </li>
            <li>
              <a href={addressWith('/password/reset', { to })}>{say('byReset')}</a>
              <span>{say('byResetHint')}</span>
            </li>
          </ul>
        </>
      ),
    }
  }
