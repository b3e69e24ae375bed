import type { Prisma, ScheduleAudience } from '@prisma/client'
import { z } from 'zod'
import { line } from '../../../words/line.ts'

const id = z.uuid().toLowerCase()

/** Of whom a schedule goes to, from outside: a membership, team, group or organisation by its uuid, a job role by its name, or the managers of
 *  the projects that are in the report. */
export const audienceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('membership'), id }),
  z.strictObject({ kind: z.literal('team'), id }),
  z.strictObject({ kind: z.literal('group'), id }),
  z.strictObject({ kind: z.literal('organisation'), id }),
  z.strictObject({ kind: z.literal('job_role'), id: line(100) }),
  z.strictObject({ kind: z.literal('managers') }),
])
export type AskedAudience = z.output<typeof audienceSchema>

const columns = {
  membership: 'membershipId',
  team: 'teamId',
  group: 'groupId',
  organisation: 'organisationId',
  job_role: 'jobRole',
} as const

/** The row that keeps an audience of a schedule (uuid). */
export function audienceRow(scheduleId: string, one: AskedAudience): Prisma.ScheduleAudienceCreateManyInput {
  return { scheduleId, kind: one.kind, ...(one.kind !== 'managers' && { [columns[one.kind]]: one.id }) }
}

/** The audience that a row keeps. */
export function audienceIn(row: ScheduleAudience): AskedAudience {
  const { kind } = row
  return audienceSchema.parse(kind === 'managers' ? { kind } : { kind, id: row[columns[kind]] })
}

/** What an audience is known by: its kind, and whom. */
export const audienceKey = (one: AskedAudience): string =>
  one.kind === 'managers' ? one.kind : `${one.kind}:${one.id}`
