import type { BaseRecord } from 'adminjs'
import { scope } from '../../domain/access/scope.ts'
import { allowedOnRows } from '../../domain/access/seen-on-rows.ts'
import type { Action } from '../../domain/access/vocabulary.ts'
import { textOf } from '../../prisma/long-list.ts'
import { never } from './possible.ts'
import type { Asking } from './reading.ts'

const rights = new WeakMap<BaseRecord, Set<Action>>()

/** Whether whoever a record was read for may do the action on it: the answer of the same rule that later guards it. */
export function mayOn(record: BaseRecord, action: Action): boolean {
  return rights.get(record)?.has(action) ?? false
}

/** Notes what the member may do on each record, of all that the back-office offers for its model, in one statement at most. */
export async function noteRights({ actor, of }: Asking, records: BaseRecord[]): Promise<void> {
  const conditionOf = (action: Action) => scope(actor, action, of.subject)
  const read = textOf(conditionOf('read'))
  const offered = of.rights.filter((action) => !never(conditionOf(action)))
  // The records are read already: what is allowed wherever somebody reads needs no question.
  const asked = offered.filter((action) => textOf(conditionOf(action)) !== read)
  const ids = records.map((record) => String(record.id()))
  const isAllowed = await allowedOnRows(actor, of.subject, ids, asked)
  for (const record of records) {
    const may = offered.filter((action) => !asked.includes(action) || isAllowed(String(record.id()), action))
    rights.set(record, new Set<Action>(['read', ...may]))
  }
}
