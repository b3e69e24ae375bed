import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { customers, customersForReports, type House, type ReportProgress } from '../house/house.ts'
import { launch } from '../house/processes.ts'
import { type Line, told } from '../table.ts'
import type { WriteResult } from './report-writer.ts'

const limit = 250

/** Writes 100,000 tasks as XLSX and CSV, and 2,000 projects as PDF, each in a process of its own. */
export async function measureReports({ on }: House, say: ReportProgress): Promise<Line[]> {
  say('writing reports')
  return [
    lineOf('XLSX', await write('xlsx', 'task', on(customersForReports)), limit),
    lineOf('CSV', await write('csv', 'task', on(customersForReports)), limit),
    lineOf('PDF', await write('pdf', 'project', on(customers))),
  ]
}

async function write(format: 'xlsx' | 'csv' | 'pdf', entity: 'task' | 'project', env: NodeJS.ProcessEnv) {
  const path = join(env.DATA_DIR ?? '', `${entity}.${format}`)
  const child = launch('report-writer', env, [format, entity, path])
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${path}: exit code ${code}`)))
  const [written] = (await Promise.race([once(child, 'message'), ended])) as [WriteResult]
  ended.catch(() => {})
  await rm(path)
  return written
}

function lineOf(format: string, { rows, seconds, megabytes }: WriteResult, most?: number): Line {
  const line = {
    what: `report: ${format} of ${told(rows)} rows`,
    value: told(rows / seconds, 'rows/s'),
    beside: told(megabytes, 'MB at most'),
    ratio: told(seconds, 's'),
  }
  return most === undefined ? line : { ...line, target: `≤ ${most} MB`, reached: megabytes <= most }
}
