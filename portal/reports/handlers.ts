import type { Request, Response } from 'express'
import { askedFirst } from '../../domain/projects/list/asked.ts'
import { Invalid } from '../../domain/refusals.ts'
import { findDashboard } from '../../domain/reports/portal/dashboard.ts'
import { listReports } from '../../domain/reports/portal/find.ts'
import type { AskedOpenly } from '../../domain/reports/portal/open-filters.ts'
import { findReportPage, type ReportPage } from '../../domain/reports/portal/page.ts'
import { show, wantsJson } from '../answer.ts'
import { askingEither } from '../asking.ts'
import { nothing, parse, parseQuery } from '../forms/form.ts'
import { readerOf } from '../reader.ts'
import { drawnFor } from './above/chart.tsx'
import { dashboardPage } from './dashboard.page.tsx'
import { reportQuery } from './form.ts'
import { reportPage } from './report.page.tsx'
import { reportsPage } from './reports.page.tsx'

/** `GET /dashboard`: the first rows of several reports. */
export async function dashboard(req: Request, res: Response) {
  parseQuery(nothing, req.query)
  const reports = await findDashboard(askingEither(req))
  const pictures = await Promise.all(reports.map((one) => drawn(req, one)))
  show(req, res, { reports }, dashboardPage(pictures, await first(req, 'dashboard')))
}

type Asked = Request<{ id: string }>

/** `GET /reports`: those that somebody may open. */
export async function reports(req: Request, res: Response) {
  parseQuery(nothing, req.query)
  show(req, res, await listReports(askingEither(req)), reportsPage)
}

/** `GET /reports/:id`: a page of its rows. */
export async function report(req: Asked, res: Response) {
  const { page, ...asked } = parse(reportQuery, req.query)
  const find = (asked: AskedOpenly) => findReportPage(askingEither(req), req.params.id, page, asked)
  try {
    const found = await find(asked)
    show(
      req,
      res,
      found,
      reportPage(asked, await drawn(req, found), { first: await first(req, `reports/${req.params.id}`) }),
    )
  } catch (error) {
    if (!(error instanceof Invalid) || wantsJson(req)) throw error
    res.status(error.status)
    const found = await find({})
    const wrong = { problems: error.fields, told: error.told, sent: asked }
    show(req, res, found, reportPage(asked, await drawn(req, found), { first: null, wrong }))
  }
}

/** What is asked of whoever reads the page where the portal begins for them. */
const first = async (req: Request, page: string) => (wantsJson(req) ? null : askedFirst(askingEither(req), page))

/** The chart of a page, drawn for people. */
const drawn = async (req: Request, { chart }: ReportPage) => (wantsJson(req) ? null : drawnFor(readerOf(req), chart))
