import type { Actor } from '../../domain/access/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import type { Action, Subject } from '../../domain/access/vocabulary.ts'

/** Whether there can be a row on which the actor may do the action: for menus and buttons that stand for no row yet. */
export function possible(actor: Actor, action: Action, subject: Subject): boolean {
  return !never(scope(actor, action, subject))
}

/** Whether there is anything to choose from for a column: all there is, or what the actor may see of what it leads to. */
export function canChoose(actor: Actor, { target }: { target?: Subject } = {}): boolean {
  return !target || possible(actor, 'read', target)
}

/** Whether a condition holds for no row: it, a part of it or all its alternatives ask for one of nothing. */
export function never(condition: unknown): boolean {
  if (typeof condition !== 'object' || condition === null) return false
  return Object.entries(condition).some(([key, value]) => {
    if (key === 'in') return Array.isArray(value) && value.length === 0
    if (key === 'OR') return Array.isArray(value) && value.every(never)
    return Array.isArray(value) ? value.some(never) : never(value)
  })
}
