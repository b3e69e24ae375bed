import type { Prisma } from '@prisma/client'
import type { Work } from '../../act.ts'

/** Writes down what happened to a schedule (uuid), where the host's staff find it: schedules are the host's. */
export async function note(
  { db, record }: Pick<Work, 'db' | 'record'>,
  action: string,
  scheduleId: string,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  const host = await db.organisation.findFirst({ where: { isHost: true }, select: { id: true } })
  await record({ action, subject: 'Schedule', id: scheduleId, organisationId: host?.id ?? null, detail })
}
