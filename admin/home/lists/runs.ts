import type { Member } from '../../../domain/access/actor/actor.ts'
import { findTroubledRuns } from '../../../domain/reports/runs/trouble.ts'
import { late } from '../../../domain/reports/schedules/late.ts'
import { listed } from '../../../prisma/long-list.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** Runs that failed, with why, and runs that should have begun or ended long ago. */
export async function runs(actor: Member): Promise<HomeList> {
  const troubled = { id: { in: listed(await findTroubledRuns(actor)) } }
  return {
    name: 'runs',
    subject: 'Run',
    where: [troubled, ...seenOf(actor, 'Run', 'scheduleId', 'dueAt', 'trigger', 'state', 'startedAt')],
    order: [{ dueAt: 'desc' }, { id: 'asc' }],
    when: 'dueAt',
    about: ['state', 'error'],
    mine: { scheduleId: 'schedules' },
    verbs: [{ name: 'run', of: 'Schedule', by: 'scheduleId' }],
  }
}

/** Schedules that are due and that nothing has run: no worker is at work. */
export function schedules(actor: Member): HomeList {
  const overdue = { pausedAt: null, nextAt: { lt: new Date(Date.now() - late) } }
  return {
    name: 'schedules',
    subject: 'Schedule',
    where: [overdue, ...seenOf(actor, 'Schedule', 'nextAt', 'pausedAt')],
    order: [{ nextAt: 'asc' }, { id: 'asc' }],
    when: 'nextAt',
    about: ['reportId'],
    mine: { ownerId: 'me' },
    verbs: ['run', 'pause'],
  }
}
