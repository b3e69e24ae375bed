import type { Author } from '../../../domain/access/actor/actor.ts'
import { unlessNotFound } from '../../../domain/refusals.ts'
import { findTold } from '../../../domain/told/list.ts'
import type { ToldThing } from '../../../domain/told/things.ts'
import type { OperationAnswer } from './operation.ts'

/** What was made, and where it stands; of what who made it does not see, its id. */
export async function made(actor: Author, thing: ToldThing, id: string): Promise<OperationAnswer> {
  const told = (await findTold(actor, thing, id).catch(unlessNotFound)) ?? { id }
  return { status: 201, told, location: `/api/v1/${thing.path}/${id}` }
}
