import type { Request, Response } from 'express'
import { findReportToChange } from '../../../domain/reports/own/find.ts'
import { changeOwnReport } from '../../../domain/reports/own/write.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { done, show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { definitionFrom, filledFrom } from './filled.ts'
import { type OwnReportForm, reportFormPage } from './form.page.tsx'
import { reportChange } from './form.ts'
import { showAgain, toFill } from './show.ts'

type Asked = Request<{ id: string }>

/** `GET /reports/:id/changing` */
export async function changing(req: Asked, res: Response) {
  parseQuery(nothing, req.query)
  const actor = asking(req as Request)
  const { definition, toColleagues, isOwner, version } = await findReportToChange(actor, req.params.id)
  const report = filledFrom(definition, toColleagues, actor.locale)
  const data = { ...toFill(req as Request, report), changed: { id: req.params.id, version, isOwner } }
  show<OwnReportForm>(req as Request, res, data, reportFormPage({}))
}

/** `POST /reports/:id` */
export const change = formHandler({
  schema: reportChange,
  noun: 'Report',
  verb: (req: Asked, { version, ...input }) => {
    const actor = asking(req as Request)
    const { definition, fieldOf } = definitionFrom(input, actor.locale)
    const asked = { definition, toColleagues: input.foundBy === 'colleagues' }
    return atFields(changeOwnReport(actor, req.params.id, asked, version), fieldOf)
  },
  page: (req, res, wrong) => showAgain(req as Request, res, wrong),
  next: (req, res) => done(req as Request, res, `/reports/${req.params.id}`, {}, { what: 'accountSaved' }),
})
