import type { Request, Response } from 'express'
import { Invalid } from '../../domain/refusals.ts'
import { findDashboard } from '../../domain/reports/portal/dashboard.ts'
import { listReports } from '../../domain/reports/portal/find.ts'
import type { AskedOpenly } from '../../domain/reports/portal/open-filters.ts'
import { findReportPage } from '../../domain/reports/portal/page.ts'
import { show, wantsJson } from '../answer.ts'
import { asking } from '../asking.ts'
import { nothing, parse, parseQuery } from '../forms/form.ts'
import { dashboardPage } from './dashboard.page.tsx'
import { reportQuery } from './form.ts'
import { reportPage } from './report.page.tsx'
import { reportsPage } from './reports.page.tsx'

/** `GET /dashboard`: the first rows of several reports. */
export async function dashboard(req: Request, res: Response) {
  parseQuery(nothing, req.query)
  show(req, res, { reports: await findDashboard(asking(req)) }, dashboardPage)
}

type Asked = Request<{ id: string }>

/** `GET /reports`: those that somebody may open. */
export async function reports(req: Request, res: Response) {
  parseQuery(nothing, req.query)
  show(req, res, { reports: await listReports(asking(req)) }, reportsPage)
}

/** `GET /reports/:id`: a page of its rows. */
export async function report(req: Asked, res: Response) {
  const { page, ...asked } = parse(reportQuery, req.query)
  const find = (asked: AskedOpenly) => findReportPage(asking(req), req.params.id, page, asked)
  try {
    show(req, res, await find(asked), reportPage(asked))
  } catch (error) {
    if (!(error instanceof Invalid) || wantsJson(req)) throw error
    res.status(error.status)
    show(req, res, await find({}), reportPage(asked, { problems: error.fields, told: error.told, sent: asked }))
  }
}
