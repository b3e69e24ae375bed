import type { Asker } from '../../../domain/access/actor/actor.ts'
import { versionOf } from '../../../domain/projects/write-noun.ts'
import { findTold, type ToldRow } from '../../../domain/told/list.ts'
import type { ToldThing } from '../../../domain/told/things.ts'
import { ChangedSince, tagOf } from '../changed-since.ts'
import type { AskedOperation, OperationAnswer } from './operation.ts'

/** Changes what a PATCH is about: the row as it is told, and the version that it must still be. */
type Change = (row: ToldRow, version: string | null) => Promise<unknown>

/** Changes a thing as it was read: refused with what it is now where somebody else was faster. Answers what it is then. Throws NotFound,
 *  ChangedSince, and what `change` throws. */
export async function changedAsRead(
  { actor, id, body, req }: AskedOperation,
  thing: ToldThing,
  change: Change,
): Promise<OperationAnswer> {
  // Before it is read, so that nothing can come between both.
  const version = await versionOf(thing.name, id)
  const row = await findTold(actor, thing, id)
  const match = req.get('if-match')
  if (match && match !== '*' && match !== tagOf(row)) throw new ChangedSince(row, body)
  await change(row, version).catch((error) => refusedMeanwhile(error, actor, thing, { id, body }))
  return { told: await findTold(actor, thing, id) }
}

type Sent = Pick<AskedOperation, 'id' | 'body'>

async function refusedMeanwhile(error: unknown, actor: Asker, thing: ToldThing, { id, body }: Sent): Promise<never> {
  const isLate = Object(error).fields?.form === 'changed-meanwhile'
  throw isLate ? new ChangedSince(await findTold(actor, thing, id), body) : error
}
