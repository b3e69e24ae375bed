import { cpus, totalmem } from 'node:os'
import { type House, raise } from './house/house.ts'
import { measureAccess } from './measured/access/lines.ts'
import { measureApi } from './measured/api.ts'
import { measureFanOut } from './measured/fan-out.ts'
import { measureMails } from './measured/mails.ts'
import { measureMemory } from './measured/memory.ts'
import { pageLines } from './measured/page-lines.ts'
import { measurePartners } from './measured/partners.ts'
import { measureReportPage } from './measured/report-page.ts'
import { measureReports } from './measured/reports.ts'
import { measureSchedules } from './measured/schedules.ts'
import { measureSearch } from './measured/search/lines.ts'
import { measureHome } from './measured/staff/home.ts'
import { measureImports } from './measured/staff/imports.ts'
import { measureStaff } from './measured/staff/staff.ts'
import { measurePages, pages } from './pages.ts'
import { type Line, table } from './table.ts'

const isQuick = process.argv.includes('quick')
const wanted = process.argv.slice(2).filter((word) => word !== 'quick')
const isWanted = (step: string) => wanted.length === 0 || wanted.includes(step)
const duration = isQuick ? { windows: 3, seconds: 2, warmUp: 2 } : { windows: 7, seconds: 3, warmUp: 3 }
const parts = isWanted('memory') ? ['admin', 'worker', 'mailbox'] : isWanted('mails') ? ['worker'] : []
const schedules = isQuick ? [100, 1_000] : [1_000, 10_000]
const organisations = isQuick ? 200 : 2_000
// Only what asks pages of a portal has one: to sign in the many takes a minute.
const withPortals = isWanted('pages') || isWanted('memory')
const sizes = isQuick ? [1] : withPortals ? [1, 10, 50] : isWanted('reports') ? [1, 50] : [1]

const house = await raise(sizes, parts, withPortals, say)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => house.stop().then(() => process.exit(1)))
try {
  console.log(`\n${about()}\n\n${table(await measureAll(house))}\n`)
} finally {
  await house.stop()
}

async function measureAll(house: House): Promise<Line[]> {
  const memory = await measureMemory(house)
  const lines: Line[] = []
  if (isWanted('pages') || isWanted('memory')) lines.push(...(await loadPages(house)))
  if (isWanted('memory')) lines.push(...(await memory.afterLoad()))
  if (isWanted('reports')) lines.push(...(await measureReports(house, say, isQuick)))
  if (isWanted('report-page')) lines.push(...(await measureReportPage(house, duration, say)))
  if (isWanted('api')) lines.push(...(await measureApi(house, duration, say)))
  if (isWanted('partners')) lines.push(...(await measurePartners(house, duration, say)))
  if (isWanted('staff')) lines.push(...(await measureStaff(house, duration, say)))
  if (isWanted('imports')) lines.push(...(await measureImports(house, say)))
  if (isWanted('home')) lines.push(...(await measureHome(house, duration, say)))
  if (isWanted('access')) lines.push(...(await measureAccess(house, say)))
  if (isWanted('mails')) lines.push(...(await measureMails(house, say)))
  if (isWanted('fan-out')) lines.push(...(await measureFanOut(house, organisations, say)))
  if (isWanted('schedules')) lines.push(...(await measureSchedules(house, schedules, say)))
  if (isWanted('search')) lines.push(...(await measureSearch(house, duration, say)))
  return lines
}

async function loadPages({ subjects }: House): Promise<Line[]> {
  say('loading pages')
  const measured = await measurePages(subjects, duration)
  return pages.flatMap((page) => pageLines(page, measured, sizes))
}

function about(): string {
  const [cpu] = cpus()
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.version}`
  return `${machine}; ${duration.windows} windows of ${duration.seconds} s a page and server, 8 connections${isQuick ? ' (quick)' : ''}`
}

function say(step: string) {
  console.error(`bench: ${step}`)
}
