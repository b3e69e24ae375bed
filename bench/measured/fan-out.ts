import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { withClient } from '../../prisma/connection.ts'
import { root } from '../../run/settings.ts'
import { makeDatabase } from '../house/databases.ts'
import type { House, ReportProgress } from '../house/house.ts'
import { run } from '../house/processes.ts'
import { type Line, told } from '../table.ts'
import type { ReportCounts } from './counting.ts'
import { startRun } from './mails.ts'

/** In milliseconds. */
const patience = 600_000

/** Runs a schedule for all people of so many organisations by one worker, and counts how often that asks for rows and draws a file: once for each
 *  organisation at most, whose people see the same. */
export async function measureFanOut(house: House, organisations: number, say: ReportProgress): Promise<Line[]> {
  say(`generating ${organisations} customers`)
  const address = await makeDatabase(house.env.DATABASE_URL ?? '', organisations)
  const counting = `--import=${pathToFileURL(join(root, 'build/counting.js'))}`
  const worker = await run('worker', { ...house.env, DATABASE_URL: address, NODE_OPTIONS: counting }, 'counting worker')
  try {
    say(`sending to ${organisations} organisations`)
    const expected = await startRun(address)
    await untilSent(address, expected)
    const counts = await worker.ask<ReportCounts>('counts')
    const to = `fan-out to ${told(organisations)} organisations, ${told(expected)} mails`
    return [
      lineOf(`${to}: statements for rows`, counts.rows, organisations),
      lineOf(`${to}: PDFs drawn`, counts.drawn, organisations),
    ]
  } finally {
    await worker.stop()
  }
}

function lineOf(what: string, count: number, organisations: number): Line {
  const each = count / organisations
  return {
    ...{ what, value: told(count), ratio: `${told(each)} for each` },
    ...{ target: '≤ 1 for each', reached: count > 0 && each <= 1 },
  }
}

async function untilSent(address: string, expected: number): Promise<void> {
  const late = AbortSignal.timeout(patience)
  for (;;) {
    const { rows } = await withClient(address, (client) =>
      client.query<{ sent: number }>(
        `select count(*)::int as sent from "Delivery" where kind = 'report' and state = 'sent'`,
      ),
    )
    if ((rows[0]?.sent ?? 0) >= expected) return
    late.throwIfAborted()
    await pause(500)
  }
}
