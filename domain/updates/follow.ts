import type { Member } from '../access/actor.ts'
import { act, type Db } from '../act.ts'

/** From now on mails about a project one can see. It opens nothing: what is mailed is what its reader may see at that moment. */
export async function follow(actor: Member, projectId: string): Promise<void> {
  await act(actor, async ({ db, the, record }) => {
    const { id, organisationId } = await the('read', 'Project', projectId)
    const begun = await startFollowing(db, actor, id)
    if (begun) await record({ action: 'follow', subject: 'Project', id, organisationId, projectId: id })
  })
}

/** No more mails about a project. */
export async function unfollow(actor: Member, projectId: string): Promise<void> {
  await act(actor, async ({ db, the, record }) => {
    const { id, organisationId } = await the('read', 'Project', projectId)
    const { count } = await db.follow.deleteMany({ where: { projectId: id, membershipId: actor.membershipId } })
    if (count > 0) await record({ action: 'unfollow', subject: 'Project', id, organisationId, projectId: id })
  })
}

/** Makes somebody a follower of a project in the transaction of what they do there. False when they were one already. */
export async function startFollowing(db: Db, actor: Member, projectId: string): Promise<boolean> {
  const row = { projectId, membershipId: actor.membershipId }
  const { count } = await db.follow.createMany({ data: [row], skipDuplicates: true })
  return count > 0
}
