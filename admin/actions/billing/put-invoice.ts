import { InvoiceState } from '@prisma/client'
import { z } from 'zod'
import { currencies, newInvoice, putInvoice } from '../../../domain/account/billing/put-invoice.ts'
import { Invalid } from '../../../domain/refusals.ts'
import { problemDetailsOf, problemsOf } from '../../../doors/bodies/problems.ts'
import { dayIn } from '../../../words/dates.ts'
import { numberIn } from '../../../words/plain.ts'
import { fieldsFor } from '../fields.ts'
import { verb } from '../verb.ts'

/** Puts an invoice into the account of an organisation. */
export const puttingInvoice = verb({
  name: 'put-invoice',
  on: 'list',
  may: 'create',
  icon: 'Plus',
  // An amount is written in the language of whoever writes it.
  schema: newInvoice.extend({ amount: z.string().max(40) }),
  form: async (actor, _, sought) => {
    const { say, field, choice, row } = fieldsFor(actor, sought)
    const states = Object.values(InvoiceState).map((value) => ({ value, label: say(`InvoiceState.${value}`) }))
    const known = currencies.map((value) => ({ value, label: value }))
    const fields = [
      await row('organisationId', 'Organisation', { label: 'Invoice.organisationId', required: true }),
      field('text', 'number', { label: 'Invoice.number', required: true }),
      field('date', 'issuedOn', { label: 'Invoice.issuedOn', required: true, value: dayIn(actor.timeZone) }),
      field('text', 'amount', { label: 'Invoice.amount', required: true }),
      choice('currency', known, { label: 'Invoice.currency', required: true, value: 'EUR' }),
      choice('state', states, { label: 'Invoice.state', required: true, value: 'open' }),
      field('file', 'file', { label: 'invoice-file', required: true }),
    ]
    return { text: say('put-invoice-text'), button: say('put-invoice-button'), fields }
  },
  call: async (actor, input, _, once) => {
    const { data, error } = amountOnly.safeParse({ amount: numberIn(input.amount, actor.locale) })
    if (error) throw new Invalid(problemsOf(error), problemDetailsOf(error))
    const id = await putInvoice(actor, { ...input, ...data }, once)
    return { message: 'invoice-put', to: { subject: 'Invoice', id } }
  },
})

const amountOnly = newInvoice.pick({ amount: true })
