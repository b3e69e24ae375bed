import type { Member } from '../../../domain/access/actor/actor.ts'
import { findUnanswered, type UpdatePlace } from '../../../domain/updates/unanswered.ts'
import { foundBy, type Looked } from '../found-by.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** What customers wrote and nobody of the host has answered, `within` an organisation or a project; what has waited longest first. */
export async function questions(actor: Member, most: Looked, within?: UpdatePlace): Promise<HomeList> {
  const unanswered = await findUnanswered(actor, within, most)
  const { found, isCut } = foundBy(
    unanswered.map(({ id }) => id),
    most,
  )
  return {
    name: 'questions',
    subject: 'Update',
    where: [found, ...seenOf(actor, 'Update', 'body', 'createdAt', 'authorId')],
    isCut,
    order: [{ createdAt: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['authorId', 'projectId', 'organisationId'],
    news: new Map(unanswered.map(({ id, at }) => [id, new Date(at).toISOString()])),
    mine: { projectId: 'projects' },
    verbs: ['answer-update', 'no-answer'],
  }
}
