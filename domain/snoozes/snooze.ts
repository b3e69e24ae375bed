import type { Prisma } from '@prisma/client'
import { z } from 'zod'
import { dayIn } from '../../words/dates.ts'
import { line } from '../../words/line.ts'
import { plainDay } from '../../words/plain.ts'
import type { Member } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import { act } from '../act.ts'
import { Invalid, NotAllowed } from '../refusals.ts'

/** A row of a list of work (`concern`) that is put off until a day; `seen`: what was told of it. */
export const snoozing = z.strictObject({
  concern: z.string().min(1).max(100),
  id: z.uuid(),
  seen: line(64),
  until: plainDay,
})
export type Snoozing = z.output<typeof snoozing>

const longest = 366 * 86_400_000

/**
 * Puts a row off for the member alone, until a day after today and within a year, where they are; put off again it has the later word. Nothing is
 * written down of it: it is nobody else's. Throws NotFound for a row that they do not see, Invalid for another day.
 */
export function snooze(
  actor: Member,
  subject: Prisma.ModelName,
  { concern, id, seen, until }: Snoozing,
): Promise<void> {
  const today = dayIn(actor.timeZone)
  if (until <= today) throw new Invalid({ until: 'in-the-past' })
  if (Date.parse(until) - Date.parse(today) > longest) throw new Invalid({ until: 'out-of-range' })
  return act(actor, async ({ db, the }) => {
    await the('read', subject, id)
    const { membershipId } = actor
    if (!can(actor, 'create', 'Snooze', { membershipId })) throw new NotAllowed('create-Snooze')
    const data = { subjectKind: subject, seen, until: new Date(until) }
    const row = { membershipId, concern, subjectId: id }
    const where = { membershipId_concern_subjectId: row }
    await db.snooze.upsert({ where, create: { ...row, ...data }, update: { ...data, createdAt: new Date() } })
  })
}

/** Takes back that a row was put off (the snooze's uuid). Throws NotFound. */
export function wake(actor: Member, id: string): Promise<void> {
  return act(actor, async ({ db, the }) => {
    await the('delete', 'Snooze', id)
    await db.snooze.deleteMany({ where: { id } })
  })
}
