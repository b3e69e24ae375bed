import { isDelegate } from '../../../domain/access/actor/actor.ts'
import type { BillingDetails } from '../../../domain/account/billing/details.ts'
import type { ListedInvoice } from '../../../domain/account/billing/invoices.ts'
import type { HeldLicences } from '../../../domain/licences/held.ts'
import type { Paged } from '../../../domain/projects/pages.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { View } from '../../answer.ts'
import { isMeanwhile, withBoth } from '../../forms/meanwhile.ts'
import { formState, type Wrong } from '../../forms/state.ts'
import { Form } from '../../parts/forms/form.tsx'
import { TakeTheirs } from '../../parts/forms/take-theirs.tsx'
import { Pages } from '../../parts/pages.tsx'
import type { Reader } from '../../reader.ts'
import { AccountCrumb } from '../crumb.tsx'
import { BillingFields } from './billing-fields.tsx'
import { InvoiceTable } from './invoice-table.tsx'
import { LicenceTable } from './licence-table.tsx'
import { billingTexts } from './text.ts'

type Data = Paged & HeldLicences & { details: BillingDetails; version: string; invoices: ListedInvoice[] }

const fields = ['name', 'address', 'vatNumber', 'reference', 'email']

/** Whom invoices are made out to, and those that there are. */
export const billingPage =
  (wrong?: Wrong): View<Data> =>
  ({ details, version, invoices, total, page, pages, licences, licenceTypes }, reader) => {
    const say = speaker(billingTexts, reader)
    const label = speaker<string>(labels, reader)
    const ids = { form: 'name', ...Object.fromEntries(fields.map((name) => [name, name])) }
    const meanwhile = { now: details, called: (field: string) => label(`BillingAccount.${field}`) }
    const form = withBoth(formState(wrong, reader, ids), wrong, reader, meanwhile)
    const begun = isMeanwhile(wrong) ? undefined : form
    return {
      title: say('title'),
      here: 'account',
      problems: form.summary,
      body: (
        <div className="sectioned">
          <AccountCrumb reader={reader} />
          <h1>{say('title')}</h1>
          <p className="lead">{leadFor(reader)}</p>
          <section aria-labelledby="invoices">
            <h2 id="invoices">{say('invoices')}</h2>
            {total === 0 && <p className="empty">{say('none')}</p>}
            {total > 0 && <InvoiceTable invoices={invoices} reader={reader} />}
            <Pages page={page} pages={pages} reader={reader} />
          </section>
          <section aria-labelledby="licences">
            <h2 id="licences">{say('licences')}</h2>
            {licenceTypes.length === 0 && <p className="empty">{say('noLicences')}</p>}
            {licenceTypes.length > 0 && <LicenceTable {...{ licences, licenceTypes, reader }} />}
          </section>
          <section aria-labelledby="details">
            <h2 id="details">{say('details')}</h2>
            <Form className="fields" action="/account/billing">
              <input type="hidden" name="version" value={begun?.sent('version') ?? version} />
              <input type="hidden" name="shown" value={begun?.sent('shown') ?? JSON.stringify(details)} />
              <BillingFields {...{ details, form, reader }} />
              <div>
                <button type="submit">{say('save')}</button>
              </div>
              <TakeTheirs wrong={wrong} reader={reader} />
            </Form>
          </section>
        </div>
      ),
    }
  }

/** Who may open the page: also by which access, where it is that of a client. */
function leadFor(reader: Reader): string {
  const say = speaker(billingTexts, reader)
  const { actor } = reader
  if (!actor || !isDelegate(actor)) return say('lead')
  return say('leadActing', { client: actor.organisation.name, partner: actor.home.name })
}
