import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { CodeField } from '../../parts/forms/code-field.tsx'
import { Field } from '../../parts/forms/field.tsx'
import { focusFirst } from '../../parts/forms/focus-first.ts'
import { Form } from '../../parts/forms/form.tsx'
import { addressWith } from '../../parts/pages.tsx'
import type { Page, Reader } from '../../reader.ts'
import { sessionTexts } from '../text.ts'

/** Where the code from a mail is typed; with an address, just after the mail to it was asked for. */
export const codePage =
  (wrong?: Wrong) =>
  ({ email, to }: { email?: string; to?: string }, reader: Reader): Page => {
    const say = speaker(sessionTexts, reader)
    const form = formState(wrong, reader, { form: 'code', email: 'email', code: 'code' })
    const title = say(email ? 'sentTitle' : 'codeTitle')
    return {
      title,
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <h1 {...(email && focusFirst)}>{title}</h1>
          {email && <p className="lead">{say('sentLead', { email: writtenAddress(email) })}</p>}
          <Form className="fields" action="/sign-in/code">
            {to && <input type="hidden" name="to" value={to} />}
            <Field
              {...{
                label: speaker(labels, reader)('Person.email'),
                name: 'email',
                type: 'email',
                autoComplete: 'email',
                required: true,
              }}
              defaultValue={email ?? form.sent('email')}
              problem={form.problem('email')}
            />
            <CodeField label={say('code')} hint={say('codeHint')} problem={form.problem('code')} />
            <div>
              <button type="submit">{say('signIn')}</button>
            </div>
          </Form>
          <p>
            <a href={addressWith('/sign-in/link', { to })}>{say('linkAgain')}</a>
          </p>
        </>
      ),
    }
  }
