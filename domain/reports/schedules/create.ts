import { ReportFormat } from '@prisma/client'
import { z } from 'zod'
import { line, lineOrNothing } from '../../../words/line.ts'
import { plainDay } from '../../../words/plain.ts'
import type { Db } from '../../act.ts'
import { emailAddress } from '../../people/email.ts'
import { Invalid } from '../../refusals.ts'
import { type AskedAudience, audienceIn, audienceKey, audienceRow, audienceSchema } from '../audiences/audience.ts'
import { holidaysFor, nextAfter, validateTiming } from './timing/next.ts'
import { keptRhythm, rhythmSchema } from './timing/rhythm.ts'

const recipient = z.strictObject({
  email: emailAddress,
  name: lineOrNothing(120).default(''),
  organisationId: z.uuid(),
  accessLevelId: z.uuid(),
})
const shape = z.strictObject({
  name: line(120),
  rhythm: rhythmSchema,
  timeZone: z.string(),
  formats: z.array(z.enum(ReportFormat)).min(1),
  toCustomers: z.boolean().default(false),
  skipWhenEmpty: z.boolean().default(false),
  endsOn: plainDay.nullable().default(null),
  recipients: z.array(recipient).max(1000).default([]),
  audiences: z.array(audienceSchema).max(100).default([]),
})

/** When a report goes out, to whom and as what. `recipients` are addresses, each with whose eyes it is made; `audiences` are people here. */
export type Scheduling = z.input<typeof shape>
/** A schedule for a report (uuid). */
export type NewSchedule = Scheduling & { reportId: string }

/** What is kept of a schedule, and of its recipients. */
export type KeptScheduling = ReturnType<typeof validateScheduling>

/** A schedule from outside. Throws Invalid, which names each part that is wrong. */
export function validateScheduling(input: unknown) {
  const { data, error } = shape.safeParse(input)
  if (!data) throw new Invalid(Object.fromEntries(error.issues.map(({ path }) => [path.join('.'), 'wrong'])))
  const { recipients, audiences, rhythm, formats, endsOn, ...rest } = data
  const timing = { ...keptRhythm(rhythm), timeZone: rest.timeZone, endsOn: endsOn === null ? null : new Date(endsOn) }
  validateTiming(timing)
  if (!rest.toCustomers && recipients.length + audiences.length === 0) throw new Invalid({ recipients: 'nobody' })
  const twice = recipients.findIndex((one, at) => recipients.slice(0, at).some((other) => isSame(one, other)))
  if (twice >= 0) throw new Invalid({ [`recipients.${twice}.email`]: 'twice' })
  return { schedule: { ...rest, ...timing, formats: [...new Set(formats)] }, recipients, audiences }
}

/** Writes a schedule into the transaction at hand, owned by a membership (uuid). It is due next by its rhythm, or at `firstAt`.
 *  Returns its id. Throws Invalid, which names each part that is wrong. */
export async function createSchedule(
  db: Db,
  ownerId: string | null,
  { reportId, ...input }: NewSchedule,
  firstAt?: Date,
): Promise<string> {
  const { schedule, ...goesTo } = validateScheduling(input)
  const nextAt = firstAt ?? nextAfter(schedule, new Date(), await holidaysFor(db, schedule))
  const { id } = await db.schedule.create({ data: { ...schedule, reportId, nextAt, ownerId }, select: { id: true } })
  await writeRecipients(db, id, goesTo)
  return id
}

/** Writes to whom a schedule (uuid) goes, in place of whoever it went to before. */
export async function writeRecipients(
  db: Db,
  scheduleId: string,
  { recipients, audiences }: Pick<KeptScheduling, 'recipients' | 'audiences'>,
): Promise<void> {
  await db.scheduleRecipient.deleteMany({ where: { scheduleId } })
  await db.scheduleRecipient.createMany({ data: recipients.map((one) => ({ ...one, scheduleId })) })
  await keepAudiences(db, scheduleId, audiences)
}

/** An audience that stays keeps its row. */
async function keepAudiences(db: Db, scheduleId: string, audiences: AskedAudience[]): Promise<void> {
  const keys = new Set(audiences.map(audienceKey))
  const before = await db.scheduleAudience.findMany({ where: { scheduleId } })
  const over = before.filter((row) => !keys.has(audienceKey(audienceIn(row))))
  await db.scheduleAudience.deleteMany({ where: { id: { in: over.map(({ id }) => id) } } })
  const data = audiences.map((one) => audienceRow(scheduleId, one))
  await db.scheduleAudience.createMany({ data, skipDuplicates: true })
}

type Recipient = z.output<typeof recipient>

const isSame = (one: Recipient, other: Recipient) =>
  one.email === other.email && one.organisationId === other.organisationId
