import type { Member } from '../access/actor.ts'
import { act, type Work } from '../act.ts'
import { type Placement, placeFor } from '../projects/places.ts'
import { bodyOf } from './body.ts'
import { startFollowing } from './follow.ts'

/** What somebody writes on a project; without a phase it is for the whole project, or for the only phase they take part in. */
export type NewUpdate = { projectId: string; body: string; phaseId?: string | undefined }

/** Writes an update on a project; its followers are told, and its author follows from now on. Returns its id. */
export async function writeUpdate(actor: Member, update: NewUpdate): Promise<string> {
  return act(actor, async (work) => {
    const place = await placeFor(work, actor, 'Update', update)
    return enter(work, actor, { ...place, body: bodyOf(update.body) })
  })
}

async function enter({ db, record, later }: Work, actor: Member, data: Placement & { body: string }): Promise<string> {
  const { organisationId, projectId } = data
  const { id } = await db.update.create({ data: { ...data, authorId: actor.membershipId } })
  await record({ action: 'write', subject: 'Update', id, organisationId, projectId })
  await startFollowing(db, actor, projectId)
  await later('update-written', { updateId: id })
  return id
}
