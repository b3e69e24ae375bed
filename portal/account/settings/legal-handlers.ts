import type { Request } from 'express'
import { z } from 'zod'
import { setLegalRepresentative } from '../../../domain/account/settings/legal-representatives.ts'
import { done } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { here, showWith } from './handlers.ts'

type Asked = Request<{ id: string }>

/** `POST /account/settings/legal-representatives` */
export const addLegalRepresentative = formHandler({
  schema: z.strictObject({ legalRepresentative: z.uuid('with-missing') }),
  verb: (req, { legalRepresentative: id }) => setLegalRepresentative(asking(req), id, true),
  page: showWith,
  next: (req, res) => done(req, res, here, {}, { what: 'accountSaved' }),
})

/** `DELETE /account/settings/legal-representatives/:id`, and as a form does it `POST …/:id/removal` */
export const removeLegalRepresentative = formHandler({
  schema: nothing,
  verb: (req: Asked) => setLegalRepresentative(asking(req as Request), req.params.id, false),
  next: (req, res) => done(req as Request, res, here, {}, { what: 'accountSaved' }),
})
