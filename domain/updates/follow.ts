import type { Author } from '../access/actor/actor.ts'
import { act, type Db, type Work } from '../act.ts'
import { mayIn } from '../projects/sections/sections.ts'
import { NotFound } from '../refusals.ts'

/** From now on mails about a project one can see. It opens nothing: what is mailed is what its reader may see at that moment. */
export async function follow(actor: Author, projectId: string): Promise<void> {
  await act(actor, async (work) => {
    const { db, record } = work
    const { id, organisationId } = await followable(work, actor, projectId)
    const begun = await startFollowing(db, actor, id)
    if (begun) await record({ action: 'follow', subject: 'Project', id, organisationId, projectId: id })
  })
}

/** No more mails about a project. */
export async function unfollow(actor: Author, projectId: string): Promise<void> {
  await act(actor, async (work) => {
    const { db, record } = work
    const { id, organisationId } = await followable(work, actor, projectId)
    const { count } = await db.follow.deleteMany({ where: { projectId: id, membershipId: actor.membershipId } })
    if (count > 0) await record({ action: 'unfollow', subject: 'Project', id, organisationId, projectId: id })
  })
}

/** A project of which the actor sees updates; else NotFound: there is nothing to be mailed of. */
async function followable({ the }: Work, actor: Author, projectId: string) {
  const project = await the('read', 'Project', projectId)
  if (!mayIn(actor, 'read', 'Update', project)) throw new NotFound()
  return project
}

/** Makes somebody a follower of a project in the transaction of what they do there. False when they were one already. */
export async function startFollowing(db: Db, actor: Author, projectId: string): Promise<boolean> {
  const row = { projectId, membershipId: actor.membershipId }
  const { count } = await db.follow.createMany({ data: [row], skipDuplicates: true })
  return count > 0
}
