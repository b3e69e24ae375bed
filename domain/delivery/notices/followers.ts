import { prisma } from '../../../prisma/client.ts'
import { type Member, system } from '../../access/actor/actor.ts'
import { can } from '../../access/scope.ts'
import { act } from '../../act.ts'
import { messageId } from '../message-id.ts'
import { collect, type NoticeLetter } from './collect.ts'
import { whoIsTold } from './who-is-told.ts'

/** Posts a notice of an update (uuid) to everybody who is told of it: see who-is-told.ts. */
export async function tellOfUpdate(id: string): Promise<void> {
  const update = await prisma.update.findUnique({ where: { id } })
  if (update) await tell(update, (member) => can(member, 'read', 'Update', update, 'body'))
}

/** The same for a comment (uuid). */
export async function tellOfComment(id: string): Promise<void> {
  const comment = await prisma.comment.findUnique({ where: { id } })
  if (comment) await tell(comment, (member) => can(member, 'read', 'Comment', comment, 'body'))
}

/** The message id of a person's notice about an update or comment: made from both, so that nobody is told twice. */
export function noticeId(subjectId: string, personId: string): string {
  return messageId(noticeName(subjectId, personId))
}

type Written = { id: string; projectId: string; authorId: string | null }

async function tell({ id, ...written }: Written, mayRead: (member: Member) => boolean): Promise<void> {
  const { projectId } = written
  const letters = (await whoIsTold({ ...written, mayRead })).map((member) => noticeTo(member, { id, projectId }))
  if (letters.length > 0) await act(system, (work) => collect(work, letters, { id, projectId }))
}

function noticeTo(member: Member, { id: subjectId, projectId }: Pick<Written, 'id' | 'projectId'>): NoticeLetter {
  const { membershipId, personId, email, organisation } = member
  const once = noticeName(subjectId, personId)
  return { kind: 'update_notice', email, membershipId, organisationId: organisation.id, subjectId, projectId, once }
}

const noticeName = (subjectId: string, personId: string) => `${subjectId}.${personId}`
