import type { BaseRecord } from 'adminjs'
import { scope } from '../../domain/access/scope.ts'
import type { Action } from '../../domain/access/vocabulary.ts'
import { never } from './possible.ts'
import { type Asking, holding } from './reading.ts'

const rights = new WeakMap<BaseRecord, Set<Action>>()

/** Whether whoever a record was read for may do the action on it: the answer of the same rule that later guards it. */
export function mayOn(record: BaseRecord, action: Action): boolean {
  return rights.get(record)?.has(action) ?? false
}

/** Notes what the member may do on each record, of all that the back-office offers for its model. */
export async function noteRights(asking: Asking, records: BaseRecord[]): Promise<void> {
  const { actor, of } = asking
  for (const record of records) rights.set(record, new Set<Action>(['read']))
  const read = JSON.stringify(scope(actor, 'read', of.subject))
  const known = new Map<string, Set<string>>()
  for (const action of records.length > 0 ? of.rights : []) {
    const condition = scope(actor, action, of.subject)
    const key = JSON.stringify(condition)
    if (never(condition)) continue
    if (key !== read && !known.has(key))
      known.set(
        key,
        await holding(
          asking,
          records.map((record) => String(record.id())),
          condition,
        ),
      )
    for (const record of records) {
      if (key === read || known.get(key)?.has(String(record.id()))) rights.get(record)?.add(action)
    }
  }
}
