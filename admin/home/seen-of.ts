import type { Actor } from '../../domain/access/actor/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import type { Condition, Subject } from '../../domain/access/vocabulary.ts'

/** What a list is made by must be visible to its reader, or the list would tell it. */
export function seenOf(actor: Actor, subject: Subject, ...fields: string[]): Condition[] {
  return fields.map((field) => scope(actor, 'read', subject, field))
}

/** Only what is in projects that are not closed, as far as that is seen. */
export function openProject(actor: Actor): Condition {
  return { AND: [{ closedAt: null }, ...seenOf(actor, 'Project', 'closedAt')] }
}
