import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { customers, customersForReports, type House, type ReportProgress } from '../house/house.ts'
import { launch } from '../house/processes.ts'
import { type Line, told } from '../table.ts'
import type { WriteResult } from './report-writer.ts'

type Written = { format: 'xlsx' | 'csv' | 'pdf'; entity: 'task' | 'project' }
type Most = { megabytes?: number; seconds?: number }

/** Of the largest database, with 2,000,000 tasks, those with at most so many hours are the half. */
const largest = { customers: 50 * customers, hours: '9' }
/** How many rows are written beside the library alone. */
const besideBare = { xlsx: '100000', csv: '100000', pdf: '6000' }

/** Writes 100,000 tasks as XLSX and CSV, and 2,000 projects as PDF, each in a process of its own; then each beside the library alone, writing the
 *  same cells. When all is measured, also a million tasks, and 100,000 as PDF. */
export async function measureReports({ on }: House, say: ReportProgress, isQuick: boolean): Promise<Line[]> {
  say('writing reports')
  const [few, many, all] = [on(customers), on(customersForReports), on(largest.customers)]
  const lines = [
    await whole({ format: 'xlsx', entity: 'task' }, many, { megabytes: 250 }),
    await whole({ format: 'csv', entity: 'task' }, many, { megabytes: 250 }),
    await whole({ format: 'pdf', entity: 'project' }, few),
    await beside({ format: 'xlsx', entity: 'task' }, many),
    await beside({ format: 'csv', entity: 'task' }, many),
    await beside({ format: 'pdf', entity: 'task' }, many),
  ]
  if (isQuick) return lines
  say('writing reports of a million rows')
  return [
    ...lines,
    await whole({ format: 'xlsx', entity: 'task' }, all, { megabytes: 300 }, largest.hours),
    await whole({ format: 'csv', entity: 'task' }, all, { megabytes: 300 }, largest.hours),
    await whole({ format: 'pdf', entity: 'task' }, many, { megabytes: 300, seconds: 20 }),
  ]
}

async function whole(what: Written, env: NodeJS.ProcessEnv, most: Most = {}, hours = ''): Promise<Line> {
  const { rows, seconds, megabytes } = await write(what, env, ['', hours])
  const line = {
    what: `report: ${what.format.toUpperCase()} of ${told(rows)} rows`,
    value: told(rows / seconds, 'rows/s'),
    beside: told(megabytes, 'MB at most'),
    ratio: told(seconds, 's'),
  }
  const targets = [
    ...(most.megabytes ? [{ target: `≤ ${most.megabytes} MB`, reached: megabytes <= most.megabytes }] : []),
    ...(most.seconds ? [{ target: `≤ ${most.seconds} s`, reached: seconds <= most.seconds }] : []),
  ]
  if (targets.length === 0) return line
  return {
    ...line,
    target: targets.map(({ target }) => target).join(', '),
    reached: targets.every((one) => one.reached),
  }
}

async function beside(what: Written, env: NodeJS.ProcessEnv): Promise<Line> {
  const { rows, seconds, bare = Number.NaN } = await write(what, env, [besideBare[what.format]])
  return {
    what: `report: ${what.format.toUpperCase()} of ${told(rows)} rows at hand`,
    value: told(rows / seconds, 'rows/s'),
    beside: told(rows / bare, 'rows/s by the bare library'),
    ratio: told(bare / seconds, '× as fast'),
    ...{ target: '≥ 0.7', reached: bare / seconds >= 0.7 },
  }
}

async function write({ format, entity }: Written, env: NodeJS.ProcessEnv, more: string[]): Promise<WriteResult> {
  const path = join(env.DATA_DIR ?? '', `${entity}.${format}`)
  const child = launch('report-writer', env, [format, entity, path, ...more])
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${path}: exit code ${code}`)))
  const [written] = (await Promise.race([once(child, 'message'), ended])) as [WriteResult]
  ended.catch(() => {})
  await rm(path)
  return written
}
