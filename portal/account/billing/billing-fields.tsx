import type { BillingDetails } from '../../../domain/account/billing/details.ts'
import { speaker } from '../../../words/catalogue.ts'
import { labels } from '../../../words/labels.ts'
import type { FormState } from '../../forms/state.ts'
import { Field, fieldProps } from '../../parts/forms/field.tsx'
import type { Reader } from '../../reader.ts'
import { billingTexts } from './text.ts'

type Props = { details: BillingDetails; form: FormState; reader: Reader }

/** The billing details as fields: as they were sent, where they were refused, else as they are kept. */
export function BillingFields({ details, form: { problem, sent }, reader }: Props) {
  const say = speaker(billingTexts, reader)
  const label = speaker(labels, reader)
  const value = (name: keyof BillingDetails) => sent(name) ?? details[name]
  const of = (name: keyof BillingDetails) => ({
    ...{ name, label: label(`BillingAccount.${name}`), problem: problem(name) },
  })
  return (
    <>
      <Field {...of('name')} defaultValue={value('name')} maxLength={200} autoComplete="organization" />
      <Field {...of('address')}>
        <textarea
          {...fieldProps('address', { problem: problem('address') })}
          rows={4}
          defaultValue={value('address')}
          autoComplete="street-address"
        />
      </Field>
      <Field {...of('vatNumber')} defaultValue={value('vatNumber')} hint={say('vatHint')} maxLength={40} />
      <Field {...of('reference')} defaultValue={value('reference')} hint={say('referenceHint')} maxLength={100} />
      <Field {...of('email')} type="email" defaultValue={value('email')} autoComplete="off" />
    </>
  )
}
