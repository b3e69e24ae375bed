import type { Request, Response } from 'express'
import { countLimited } from '../../../domain/limits.ts'
import { seenReport } from '../../../domain/reports/draft.ts'
import { findReportToChange } from '../../../domain/reports/own/find.ts'
import { mustMakeReports } from '../../../domain/reports/own/powers.ts'
import { deleteOwnReport, makeReport } from '../../../domain/reports/own/write.ts'
import { previewReport } from '../../../domain/reports/portal/page.ts'
import { atFields } from '../../../doors/bodies/at-fields.ts'
import { speaker } from '../../../words/catalogue.ts'
import { done, wantsJson } from '../../answer.ts'
import { asking } from '../../asking.ts'
import { nothing, parseQuery } from '../../forms/form.ts'
import { formHandler } from '../../forms/handler.ts'
import { onceOf } from '../../forms/once.ts'
import { readerOf } from '../../reader.ts'
import { drawnFor } from '../above/chart.tsx'
import { definitionFrom } from './filled.ts'
import { newReportQuery, reportDraft, reportForm } from './form.ts'
import { showAbouts, showAgain, showCopy, showForm, showNew } from './show.ts'
import { ownReportTexts } from './text.ts'

type Asked = Request<{ id: string }>

/** `GET /reports/new`: what it may be about; then its form, empty or like another one. */
export async function newReport(req: Request, res: Response) {
  const { about, like } = parseQuery(newReportQuery, req.query)
  if (like) return showCopy(req, res, like)
  return about ? showNew(req, res, about) : showAbouts(req, res)
}

/** `POST /reports` */
export const create = formHandler({
  schema: reportForm,
  noun: 'Report',
  verb: (req, input) => {
    const actor = asking(req)
    const { definition, fieldOf } = definitionFrom(input, actor.locale)
    const asked = { definition, toColleagues: input.foundBy === 'colleagues' }
    return atFields(makeReport(actor, asked, onceOf(req)), fieldOf)
  },
  page: (req, res, wrong) => showAgain(req, res, wrong),
  next: (req, res, id) => done(req, res, `/reports/${id}`, { id }, { what: 'accountSaved' }),
})

/** `POST /reports/preview`, and of one that is changed `POST /reports/:id/preview`: the page as it would be; nothing is kept. */
export const preview = formHandler({
  schema: reportDraft,
  noun: 'Report',
  verb: async (req: Request, { earlier, version: _, ...input }) => {
    const actor = asking(req)
    const { id } = req.params as { id?: string }
    if (id) await findReportToChange(actor, id)
    else mustMakeReports(actor)
    const columns = movedEarlier(input.columns, earlier)
    const named = { ...input, columns, name: input.name || speaker(ownReportTexts, readerOf(req))('unnamed') }
    const { definition, fieldOf } = definitionFrom(named, actor.locale)
    await countLimited('report-preview', actor.personId)
    const asked = atFields(
      Promise.resolve(definition).then((one) => seenReport(actor, one)),
      fieldOf,
    )
    return { columns, page: await previewReport(actor, await asked) }
  },
  page: (req, res, wrong) => showAgain(req, res, wrong),
  next: async (req, res, { columns, page }) => {
    if (wantsJson(req)) return void res.set('Cache-Control', 'no-store').json(page)
    const pictures = await drawnFor(readerOf(req), page.chart)
    req.body = { ...req.body, columns }
    await showForm(req, res, { preview: { page, pictures } })
  },
})

/** `DELETE /reports/:id`, and as a form does it `POST /reports/:id/deletion` */
export const remove = formHandler({
  schema: nothing,
  verb: (req: Asked) => deleteOwnReport(asking(req as Request), req.params.id),
  next: (req, res) => done(req as Request, res, '/reports', {}, { what: 'reportDeleted' }),
})

/** Columns in their order, one of them a place further left. */
function movedEarlier(columns: string[], key: string | undefined): string[] {
  const at = columns.indexOf(key ?? '')
  if (at < 1) return columns
  const [before, moved] = [columns[at - 1] ?? '', columns[at] ?? '']
  return [...columns.slice(0, at - 1), moved, before, ...columns.slice(at + 1)]
}
