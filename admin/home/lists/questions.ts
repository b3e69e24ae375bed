import type { Member } from '../../../domain/access/actor/actor.ts'
import { findUnanswered, type UpdatePlace } from '../../../domain/updates/unanswered.ts'
import { listed } from '../../../prisma/long-list.ts'
import type { HomeList } from '../list.ts'
import { seenOf } from '../seen-of.ts'

/** What customers wrote and nobody of the host has answered, `within` an organisation or a project; what has waited longest first. */
export async function questions(actor: Member, within?: UpdatePlace): Promise<HomeList> {
  const found = await findUnanswered(actor, within)
  return {
    name: 'questions',
    subject: 'Update',
    where: [
      { id: { in: listed(found.map(({ id }) => id)) } },
      ...seenOf(actor, 'Update', 'body', 'createdAt', 'authorId'),
    ],
    order: [{ createdAt: 'asc' }, { id: 'asc' }],
    when: 'createdAt',
    about: ['authorId', 'projectId', 'organisationId'],
    news: new Map(found.map(({ id, at }) => [id, new Date(at).toISOString()])),
    mine: { projectId: 'projects' },
    verbs: ['answer-update', 'no-answer'],
  }
}
