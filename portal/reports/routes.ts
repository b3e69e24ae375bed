import type { Router } from 'express'
import { reportFile } from './file-handler.ts'
import { dashboard, report, reports } from './handlers.ts'

/** The addresses of reports. What they read first, they read with `queryAs`. */
export function addReportRoutes(router: Router): void {
  router.get('/reports', reports)
  router.get('/dashboard', dashboard)
  router.get('/reports/:id', report)
  router.get('/reports/:id/files/:format', reportFile)
}
