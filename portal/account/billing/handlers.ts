import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import { billingDetails, changeBilling, findBilling, seesBilling } from '../../../domain/account/billing/details.ts'
import { findInvoice, listInvoices } from '../../../domain/account/billing/invoices.ts'
import { listHeldLicences } from '../../../domain/licences/held.ts'
import { NotFound } from '../../../domain/refusals.ts'
import { done, show } from '../../answer.ts'
import { askingEither } from '../../asking.ts'
import { sendDownload } from '../../documents/send-download.ts'
import { nothing, pageQuery, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import type { Wrong } from '../../forms/state.ts'
import { hasAccountPage } from '../shown.ts'
import { billingPage } from './billing.page.tsx'

const billingForm = billingDetails
  .partial()
  .extend({ version: z.string().length(22), shown: z.string().max(20_000).optional() })

/** Before every address of the billing: to whoever it is not open to, or whose layout has no account, none of them is there. */
export const mustSeeBilling: RequestHandler = (req, _res, next) => {
  const actor = askingEither(req)
  next(hasAccountPage(actor) && seesBilling(actor) ? undefined : new NotFound())
}

/** `GET /account/billing`: whom invoices are made out to, and a page of them. */
export const showBilling: RequestHandler = (req, res) => {
  const { page } = parseQuery(pageQuery, req.query)
  return showWith(req, res, undefined, page)
}

/** `POST /account/billing` */
export const saveBilling = formHandler({
  schema: billingForm,
  verb: (req, { version, shown: _, ...details }) => changeBilling(askingEither(req), version, details),
  page: showWith,
  next: (req, res) => done(req, res, '/account/billing', {}, { what: 'accountSaved' }),
})

/** `GET /account/billing/invoices/:id` */
export async function invoice(req: Request<{ id: string }>, res: Response) {
  parseQuery(nothing, req.query)
  await sendDownload(req as Request, res, await findInvoice(askingEither(req), req.params.id))
}

async function showWith(req: Request, res: Response, wrong?: Wrong, page = 1): Promise<void> {
  const actor = askingEither(req)
  const held = await listHeldLicences(actor)
  show(req, res, { ...(await findBilling(actor)), ...(await listInvoices(actor, page)), ...held }, billingPage(wrong))
}
