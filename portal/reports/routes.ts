import type { Router } from 'express'
import { mustStillAsk } from '../asking.ts'
import { reportFile } from './file-handler.ts'
import { dashboard, report, reports } from './handlers.ts'
import { change, changing } from './own/changing-handlers.ts'
import { create, newReport, preview, remove } from './own/handlers.ts'

/** The addresses of reports. What they read first, they read with `queryAs`. */
export function addReportRoutes(router: Router): void {
  router.get('/reports', reports)
  router.post('/reports', create)
  router.get('/dashboard', dashboard)
  router.get('/reports/new', mustStillAsk, newReport)
  router.post('/reports/preview', preview)
  router.get('/reports/:id', report)
  router.post('/reports/:id', change)
  router.delete('/reports/:id', remove)
  router.get('/reports/:id/changing', changing)
  router.post('/reports/:id/preview', preview)
  router.post('/reports/:id/deletion', remove)
  router.get('/reports/:id/files/:format', reportFile)
}
