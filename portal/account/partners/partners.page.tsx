import type { PartnersPage } from '../../../domain/partnerships/list.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { type FormState, formState, type Wrong } from '../../forms/state.ts'
import { Field } from '../../parts/forms/field.tsx'
import { Form } from '../../parts/forms/form.tsx'
import { OnceKey } from '../../parts/forms/once-key.tsx'
import { Pages } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import { clientTexts } from './clients/text.ts'
import { PartnerTable } from './partner-table.tsx'
import { partnerTexts } from './text.ts'

/** With whom an organisation works together, whom it has invited, and who has invited it. */
export const partnersPage =
  (wrong?: Wrong): View<PartnersPage> =>
  ({ partners, total, page, pages }, reader) => {
    const say = speaker(partnerTexts, reader)
    const form = formState(wrong, reader, { form: 'email', email: 'email' })
    return {
      title: say('title'),
      here: 'account',
      problems: form.summary,
      body: (
        <div className="sectioned">
          <AccountCrumb reader={reader} />
          <h1>{say('title')}</h1>
          <p className="lead">{say('lead')}</p>
          <p>
            <a href="/account/partners/access">{say('givenAccess')}</a>
            {' · '}
            <a href="/account/partners/clients">{speaker(clientTexts, reader)('offersLink')}</a>
          </p>
          {total === 0 && <p className="empty">{say('none')}</p>}
          {total > 0 && <PartnerTable partners={partners} reader={reader} />}
          <Pages page={page} pages={pages} reader={reader} />
          <section aria-labelledby="invite">
            <h2 id="invite">{say('invite')}</h2>
            <InviteForm form={form} reader={reader} />
          </section>
        </div>
      ),
    }
  }

function InviteForm({ form, reader }: { form: FormState; reader: Reader }) {
  const say = speaker(partnerTexts, reader)
  const email = { name: 'email', problem: form.problem('email'), defaultValue: form.sent('email') }
  return (
    <Form className="fields" action="/account/partners">
      <OnceKey />
      <Field {...email} type="email" label={say('email')} hint={say('emailHint')} autoComplete="off" required />
      <div>
        <button type="submit">{say('send')}</button>
      </div>
    </Form>
  )
}
