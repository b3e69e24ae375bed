import { createHash } from 'node:crypto'
import type { Member } from '../../../domain/access/actor/actor.ts'
import { act, type Work } from '../../../domain/act.ts'
import { Conflict } from '../../../domain/refusals.ts'
import type { TableCell } from '../../actions/form-view.ts'
import type { ModelDefinition } from '../definition.ts'
import { tableOf } from '../table.ts'
import { hangingOn } from './hanging.ts'
import { refusedBy } from './refused.ts'
import { forbid, told, within } from './writing.ts'

/** What deleting rows means beyond them, and what is sent along by whoever agrees; nothing where nothing hangs on them. */
export type RemovalMeant = { means: TableCell[]; agreed?: string }

/** Whoever deletes rows has not agreed to just what that means: 409. Nothing was deleted. */
export class RemovalNotMeant extends Conflict {
  constructor(readonly meant: RemovalMeant) {
    super('effect-changed')
  }
}

/** Deletes plain rows (uuids), all of them or none. Throws RemovalNotMeant with what goes with them or stays without them, until just that was `agreed` to. */
export async function remove(actor: Member, of: ModelDefinition, ids: string[], agreed?: unknown): Promise<void> {
  const removing = async (work: Work) => {
    const meant = await removeIn(work, actor, of, ids)
    if (meant.agreed !== undefined && meant.agreed !== agreed) throw new RemovalNotMeant(meant)
  }
  await act(actor, removing).catch((error) => {
    throw refusedBy(error, actor, of, true)
  })
}

/** What deleting rows would mean: they are deleted in a transaction that is taken back. Throws what deleting them does. */
export async function meaningOfRemoval(actor: Member, of: ModelDefinition, ids: string[]): Promise<RemovalMeant> {
  const looking = async (work: Work): Promise<never> => {
    throw new RemovalNotMeant(await removeIn(work, actor, of, ids))
  }
  return act(actor, looking).catch((error: unknown) => {
    if (error instanceof RemovalNotMeant) return error.meant
    throw refusedBy(error, actor, of, true)
  })
}

async function removeIn(work: Work, actor: Member, of: ModelDefinition, ids: string[]): Promise<RemovalMeant> {
  if (!of.delete) forbid()
  const tell = await hangingOn(work, actor, of, ids)
  for (const id of ids) {
    await within(work, actor, of, 'delete', id)
    await told(work, actor, of, 'delete', id, [])
    await tableOf(of.subject, work.db).delete({ where: { id }, select: { id: true } })
  }
  await of.afterwards?.(work)
  const means = await tell()
  if (means.length === 0) return { means }
  const digest = createHash('sha256').update(JSON.stringify([ids, means]))
  return { means, agreed: digest.digest('base64url') }
}
