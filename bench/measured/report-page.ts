import pg from 'pg'
import { freePort } from '../../trial/database/embedded.ts'
import { password, staffAddress } from '../house/databases.ts'
import type { House, ReportProgress } from '../house/house.ts'
import { run } from '../house/processes.ts'
import { signIn } from '../house/sign-in.ts'
import type { Duration } from '../pages.ts'
import { type Line, told } from '../table.ts'
import { median, type Target, type Window } from '../window.ts'
import { inTurn } from './in-turn.ts'

const rows = 10_000

/** Loads the first page of a report of 10,000 tasks and the projects list, as a member of staff who sees all of both, window by window in turn. */
export async function measureReportPage({ env }: House, lasts: Duration, say: ReportProgress): Promise<Line[]> {
  say('loading a report page')
  const report = await makeReport(env.DATABASE_URL ?? '')
  const port = await freePort()
  const portal = await run('portal', { ...env, PORTAL_PORT: String(port) }, 'portal of reports')
  try {
    const server = `http://127.0.0.1:${port}`
    const headers = { cookie: await signIn(server, staffAddress, password), accept: 'text/html' }
    const { total } = await (
      await fetch(`${server}/reports/${report}`, { headers: { ...headers, accept: 'application/json' } })
    ).json()
    if (total !== rows) throw new Error(`the report has ${total} rows`)
    const target = (path: string): Target => ({ server, asked: [{ path, headers }] })
    return [lineOf(...(await inTurn(target('/projects'), target(`/reports/${report}`), lasts)))]
  } finally {
    await portal.stop()
  }
}

function lineOf(lists: Window[], reports: Window[]): Line {
  const perSecond = (windows: Window[]) => told(median(windows.map((window) => window.perSecond)))
  const ratio = median(lists.map((list, at) => list.perSecond / (reports[at]?.perSecond ?? 0)))
  return {
    what: `report page, the first of ${told(rows)} rows: requests/s`,
    value: perSecond(reports),
    beside: `${perSecond(lists)} projects list`,
    ratio: `${told(ratio)} × slower`,
    ...{ target: '≤ 1 ×', reached: ratio <= 1 },
  }
}

/** Makes a report of the tasks that are due up to a day, so that they are as many. Returns its id. */
async function makeReport(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const found = await client.query(
      `with day as (select "dueOn" from "Task" where "dueOn" is not null order by "dueOn" offset $1 limit 1)
       insert into "Report" (id, name, entity, columns, filters, "inPortal")
       select gen_random_uuid(), 'Bench', 'task', '{name,status,dueOn,project}',
         json_build_array(json_build_object('field', 'dueOn', 'operator', 'before', 'value', to_char("dueOn", 'YYYY-MM-DD'))), true
       from day returning id`,
      [rows],
    )
    return found.rows[0].id
  } finally {
    await client.end()
  }
}
