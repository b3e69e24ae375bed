import type { BillingDetails } from '../../../domain/account/billing/details.ts'
import type { ListedInvoice } from '../../../domain/account/billing/invoices.ts'
import type { Paged } from '../../../domain/projects/pages.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { View } from '../../answer.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Form } from '../../parts/forms/form.tsx'
import { Pages } from '../../parts/pages.tsx'
import { AccountCrumb } from '../crumb.tsx'
import { BillingFields } from './billing-fields.tsx'
import { InvoiceTable } from './invoice-table.tsx'
import { billingTexts } from './text.ts'

type Data = Paged & { details: BillingDetails; version: string; invoices: ListedInvoice[] }

const fields = ['name', 'address', 'vatNumber', 'reference', 'email']

/** Whom invoices are made out to, and those that there are. */
export const billingPage =
  (wrong?: Wrong): View<Data> =>
  ({ details, version, invoices, total, page, pages }, reader) => {
    const say = speaker(billingTexts, reader.locale)
    const form = formState(wrong, reader, { form: 'name', ...Object.fromEntries(fields.map((name) => [name, name])) })
    return {
      title: say('title'),
      here: 'account',
      problems: form.summary,
      body: (
        <div className="billing">
          <AccountCrumb reader={reader} />
          <h1>{say('title')}</h1>
          <p className="lead">{say('lead')}</p>
          <section aria-labelledby="invoices">
            <h2 id="invoices">{say('invoices')}</h2>
            {total === 0 && <p className="empty">{say('none')}</p>}
            {total > 0 && <InvoiceTable invoices={invoices} reader={reader} />}
            <Pages page={page} pages={pages} reader={reader} />
          </section>
          <section aria-labelledby="details">
            <h2 id="details">{say('details')}</h2>
            <Form className="fields" action="/account/billing">
              <input type="hidden" name="version" value={form.sent('version') ?? version} />
              <BillingFields {...{ details, form, reader }} />
              <div>
                <button type="submit">{say('save')}</button>
              </div>
            </Form>
          </section>
        </div>
      ),
    }
  }
