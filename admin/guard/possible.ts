import type { Actor } from '../../domain/access/actor/actor.ts'
import { scope } from '../../domain/access/scope.ts'
import type { Action, Subject } from '../../domain/access/vocabulary.ts'

/** Whether there can be a row on which the actor may do the action: for menus and buttons that stand for no row yet. A row that
 *  is to be created has none of the ids that are known already. */
export function possible(actor: Actor, action: Action, subject: Subject): boolean {
  return !never(scope(actor, action, subject), action === 'create')
}

/** Whether there is anything to choose from for a column: all there is, or what the actor may see of what it leads to. */
export function canChoose(actor: Actor, { target }: { target?: Subject } = {}): boolean {
  return !target || possible(actor, 'read', target)
}

/** Whether a condition holds for no row: it, a part of it or all its alternatives ask for one of nothing; or, of a new row, for
 *  an id. */
export function never(condition: unknown, ofNewRow = false): boolean {
  if (typeof condition !== 'object' || condition === null) return false
  return Object.entries(condition).some(([key, value]) => {
    if (key === 'id' && ofNewRow) return true
    if (key === 'in') return Array.isArray(value) && value.length === 0
    if (key === 'OR') return Array.isArray(value) && value.every((one) => never(one, ofNewRow))
    return Array.isArray(value) ? value.some((one) => never(one, ofNewRow)) : never(value, ofNewRow)
  })
}
