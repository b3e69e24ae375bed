import { scope } from '../../../domain/access/scope.ts'
import { speaker } from '../../../words/catalogue.ts'
import type { Consequences } from '../../guard/writing/meant.ts'
import { meaningTexts } from '../../texts/problems/meanings.text.ts'

/** What moving a milestone means: open tasks that lead to it and are due only after it then, of those that the member sees. */
export const consequencesOfMilestone: Consequences = async ({ db }, actor, id) => {
  const seen = [undefined, 'milestoneId', 'status', 'dueOn'].map((column) => scope(actor, 'read', 'Task', column))
  const late = async () => {
    const milestone = await db.milestone.findUnique({ where: { id }, select: { dueOn: true } })
    const later = { milestoneId: id, status: { not: 'done' }, dueOn: { gt: milestone?.dueOn ?? new Date(0) } } as const
    return milestone ? db.task.count({ where: { AND: [later, ...seen] } }) : 0
  }
  const before = await late()
  return async ({ names }) => {
    const now = names.includes('dueOn') ? await late() : before
    const text = speaker(meaningTexts, actor.locale)('due-after', { count: now })
    return now > before ? [{ column: 'dueOn', text }] : []
  }
}
