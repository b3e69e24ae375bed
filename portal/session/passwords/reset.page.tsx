import { shortest } from '../../../domain/people/passwords/passwords.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import type { Page, Reader } from '../../reader.ts'
import type { SignedIn } from '../show-holder.ts'
import { SignedInBeside } from '../signed-in-beside.tsx'
import { sessionTexts } from '../text.ts'

/** A new password, once. */
export const resetPage =
  (wrong?: Wrong) =>
  ({ email, signedIn }: { email: string; signedIn: SignedIn }, reader: Reader): Page => {
    const say = speaker(sessionTexts, reader)
    const form = formState(wrong, reader, { password: 'password' })
    return {
      title: say('resetTitle'),
      narrow: true,
      problems: form.summary,
      body: (
        <>
          <h1>{say('resetTitle')}</h1>
          <p className="lead">{say('resetOpen', { email: writtenAddress(email) })}</p>
          <SignedInBeside {...{ signedIn, email, say }} />
          <Form className="fields">
            <input type="hidden" autoComplete="username" value={email} />
            <Field
              {...{ label: say('choosePassword'), name: 'password', type: 'password', required: true }}
              {...{ hint: say('passwordHint', { shortest }), autoComplete: 'new-password' }}
              problem={form.problem('password')}
            />
            <div>
              <button type="submit">{say('resetSave')}</button>
            </div>
          </Form>
        </>
      ),
    }
  }
