import type { ActionContext, BaseRecord } from 'adminjs'
import type { Member } from '../../domain/access/actor/actor.ts'
import type { ModelDefinition } from '../guard/definition.ts'

/** A row whose page is made, and for whom. */
export type PageRow = { actor: Member; of: ModelDefinition; record: BaseRecord; context: ActionContext; id: string }

/** What a row is called where it is offered to somebody. */
export const aboutRow = ({ id, record }: PageRow) => ({ id, title: String(record.params.title ?? '') })
