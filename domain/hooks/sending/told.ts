import type { WebhookEvent } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { unlessNotFound } from '../../refusals.ts'
import { findTold } from '../../told/list.ts'
import { toldColumns } from '../../told/things.ts'
import { type EventType, eventSubjects, isEventType } from '../events.ts'

/** What a message tells beside its type and when it happened: the row as its reader sees it, and which of the columns that they see were changed. */
export type EventTold = { id: string; changed?: string[]; row?: Record<string, unknown> }

/** What an event tells somebody at this moment: null where they do not see what it is about, or nothing of what was changed. */
export async function toldOf(
  eyes: Member,
  { type, subjectId: id, row, changed }: WebhookEvent,
): Promise<EventTold | null> {
  if (!isEventType(type)) return null
  const name = eventSubjects[type]
  if (row !== null) return can(eyes, 'read', name, row as object) ? { id, ...visible(eyes, type, row as object) } : null
  const columns = toldColumns(name)
  const found = await findTold(eyes, { name, path: type, columns }, id).catch(unlessNotFound)
  if (!found) return null
  const seen = changed.filter((column) => column in found)
  if (changed.length > 0 && seen.length === 0) return null
  return { id, ...(seen.length > 0 && { changed: seen }), row: found }
}

/** Of what was deleted the ids that its reader might have seen on it. */
function visible(eyes: Member, type: EventType, row: object): { row: Record<string, unknown> } {
  const seen = Object.entries(row).filter(([column]) => can(eyes, 'read', eventSubjects[type], row, column))
  return { row: Object.fromEntries(seen) }
}
