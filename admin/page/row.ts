import type { ActionContext, BaseRecord } from 'adminjs'
import type { Member } from '../../domain/access/actor/actor.ts'
import type { ModelDefinition } from '../guard/definition.ts'

/** A row whose page is made, and for whom. */
export type PageRow = { actor: Member; of: ModelDefinition; record: BaseRecord; context: ActionContext; id: string }

/** What is known of a row of a noun that belongs to the one whose page it is, by a column of its own. */
export function belonging({ record, id }: PageRow, { columns }: ModelDefinition, by: string): Record<string, unknown> {
  const known = ['organisationId', 'productId', 'projectId'].filter((name) => columns[name])
  return { ...Object.fromEntries(known.map((name) => [name, record.params[name] ?? null])), [by]: id }
}

/** What a row is called where it is offered to somebody. */
export const aboutRow = ({ id, record }: PageRow) => ({ id, title: String(record.params.title ?? '') })
