import type { ReportEntity } from '@prisma/client'
import type { Request, Response } from 'express'
import { Invalid, NotFound } from '../../../domain/refusals.ts'
import { entities } from '../../../domain/reports/columns/entities.ts'
import { reportedOf } from '../../../domain/reports/columns/reported.ts'
import { columnsToTell } from '../../../domain/reports/find.ts'
import { headingOf } from '../../../domain/reports/heading.ts'
import { aboutsOf, findReportToChange, findReportToCopy } from '../../../domain/reports/own/find.ts'
import { reportTexts } from '../../../domain/reports/text.ts'
import { speaker } from '../../../words/catalogue.ts'
import { show } from '../../answer.ts'
import { asking } from '../../asking.ts'
import type { Wrong } from '../../forms/state.ts'
import { readerOf } from '../../reader.ts'
import { aboutsPage } from './abouts.page.tsx'
import { type FilledReport, filledAsSent, filledFrom } from './filled.ts'
import { type FormShown, type OwnReportForm, reportFormPage } from './form.page.tsx'
import { about as aboutSchema } from './form.ts'

/** What a report can be about. */
export function showAbouts(req: Request, res: Response): void {
  show(req, res, { abouts: aboutsOf(asking(req)) }, aboutsPage)
}

/** The form of a report about something, as it begins: its usual columns. */
export function showNew(req: Request, res: Response, about: ReportEntity): void {
  const actor = asking(req)
  if (!aboutsOf(actor).includes(about)) throw new NotFound()
  const keys = columnsToTell(actor, about).map(({ key }) => key)
  const begins = reportedOf(entities[about].subject).report?.begins ?? []
  const columns = begins.filter((key) => keys.includes(key))
  const report = filledAsSent(about, { columns: columns.length > 0 ? columns : keys.slice(0, 1), foundBy: 'me' })
  show<OwnReportForm>(req, res, toFill(req, report), reportFormPage({}))
}

/** The form of a report that begins like another one (uuid). */
export async function showCopy(req: Request, res: Response, like: string): Promise<void> {
  const actor = asking(req)
  const report = filledFrom(await findReportToCopy(actor, like), false, actor.locale)
  show<OwnReportForm>(req, res, toFill(req, report), reportFormPage({}))
}

/** The form again, with what is wrong. */
export async function showAgain(req: Request, res: Response, wrong: Wrong): Promise<void> {
  await showForm(req, res, { wrong })
}

/** The form as it was sent: of a new report, or of one that is changed. Throws Invalid where it does not say what it is about. */
export async function showForm(req: Request, res: Response, shown: FormShown): Promise<void> {
  const actor = asking(req)
  const { id } = req.params as { id?: string }
  const found = id ? await findReportToChange(actor, id) : null
  const about = found?.definition.entity ?? aboutSchema.safeParse(req.body?.about).data
  if (!about || !aboutsOf(actor).includes(about)) throw new Invalid(shown.wrong?.problems ?? { about: 'wrong' })
  const version = String(req.body.version ?? '')
  const changed = id && found ? { changed: { id, version, isOwner: found.isOwner } } : {}
  const data = { ...toFill(req, filledAsSent(about, req.body)), ...changed }
  show<OwnReportForm>(req, res, data, reportFormPage(shown))
}

/** A form with the columns that its reader may choose, those that are chosen first, in their order. */
export function toFill(req: Request, report: FilledReport): OwnReportForm {
  const actor = asking(req)
  const say = speaker(reportTexts, readerOf(req))
  const all = columnsToTell(actor, report.about).map(({ key }) => headingOf(report.about, key, say))
  const chosen = report.columns.flatMap((key) => all.find((one) => one.key === key) ?? [])
  return { report, columns: [...new Set([...chosen, ...all])] }
}
