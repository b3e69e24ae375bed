import type { Prisma } from '@prisma/client'
import type { Work } from '../../act.ts'
import type { Recorded } from '../../activity/actions.ts'

type Noting = Pick<Work, 'db' | 'record'>

/** Writes down what happened to a schedule (uuid), where the host's staff find it: schedules are the host's. */
export function note(
  work: Noting,
  action: Recorded,
  scheduleId: string,
  detail?: Prisma.InputJsonObject,
): Promise<void> {
  return noteOn(work, 'Schedule', action, scheduleId, detail)
}

/** The same for a report; for one that people of another organisation (uuid) made, it is written down there. */
export function noteReport(work: Noting, action: Recorded, id: string, organisationId?: string): Promise<void> {
  return organisationId
    ? work.record({ action, subject: 'Report', id, organisationId })
    : noteOn(work, 'Report', action, id)
}

async function noteOn(
  { db, record }: Noting,
  subject: 'Report' | 'Schedule',
  action: Recorded,
  id: string,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  const host = await db.organisation.findFirst({ where: { isHost: true }, select: { id: true } })
  await record({ action, subject, id, organisationId: host?.id ?? null, detail })
}
