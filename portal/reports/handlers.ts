import type { Request, Response } from 'express'
import { listReports } from '../../domain/reports/portal/find.ts'
import { findReportPage } from '../../domain/reports/portal/page.ts'
import { show } from '../answer.ts'
import { asking } from '../asking.ts'
import { nothing, pageQuery, parseQuery } from '../forms/form.ts'
import { reportPage } from './report.page.tsx'
import { reportsPage } from './reports.page.tsx'

type Asked = Request<{ id: string }>

/** `GET /reports`: those that somebody may open. */
export async function reports(req: Request, res: Response) {
  parseQuery(nothing, req.query)
  show(req, res, { reports: await listReports(asking(req)) }, reportsPage)
}

/** `GET /reports/:id`: a page of its rows. */
export async function report(req: Asked, res: Response) {
  const { page } = parseQuery(pageQuery, req.query)
  show(req, res, await findReportPage(asking(req), req.params.id, page), reportPage)
}
