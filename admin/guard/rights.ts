import type { BaseRecord } from 'adminjs'
import { scope } from '../../domain/access/scope.ts'
import { allowedOnRows, type Right } from '../../domain/access/seen-on-rows.ts'
import type { Action } from '../../domain/access/vocabulary.ts'
import { textOf } from '../../prisma/long-list.ts'
import { never } from './possible.ts'
import type { Asking } from './reading.ts'
import { columnsToChange } from './writing/changeable.ts'

const rights = new WeakMap<BaseRecord, Set<Right>>()

/** Whether whoever a record was read for may do the action on it: the answer of the same rule that later guards it. */
export function mayOn(record: BaseRecord, action: Action): boolean {
  return rights.get(record)?.has(action) ?? false
}

/** The columns of a record that whoever it was read for may change where they stand in a list: what is hidden from them on this row is not
 *  among them. */
export function changeableOn(record: BaseRecord): string[] {
  const noted = [...(rights.get(record) ?? [])].map((right) => right.split('.'))
  return noted.flatMap(([, column]) => (column && record.params[column] !== undefined ? [column] : []))
}

/** Notes what the member may do on each record, and which of its columns they may change, of all that the back-office offers for its model,
 *  in one statement at most. */
export async function noteRights({ actor, of }: Asking, records: BaseRecord[]): Promise<void> {
  const columns = columnsToChange(actor, of)
  const wanted: Right[] = [...of.rights, ...columns.map((name): Right => `update.${name}`)]
  const conditionOf = (right: Right) => {
    const [action, column] = right.split('.')
    return scope(actor, action as Action, of.subject, column)
  }
  const read = textOf(conditionOf('read'))
  // What is asked for by the same condition is asked once.
  const alike = new Map<string, Right[]>()
  for (const right of wanted) {
    const condition = conditionOf(right)
    if (never(condition)) continue
    const text = textOf(condition)
    alike.set(text, [...(alike.get(text) ?? []), right])
  }
  // The records are read already: what is allowed wherever somebody reads needs no question.
  const everywhere = alike.get(read) ?? []
  alike.delete(read)
  const ids = records.map((record) => String(record.id()))
  const asked = [...alike.values()]
  const isAllowed = await allowedOnRows(
    actor,
    of.subject,
    ids,
    asked.flatMap(([first]) => first ?? []),
  )
  for (const record of records) {
    const may = asked.filter(([first]) => first && isAllowed(String(record.id()), first)).flat()
    rights.set(record, new Set<Right>(['read', ...everywhere, ...may]))
  }
}
