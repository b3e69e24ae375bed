import { z } from 'zod'
import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Condition } from '../../../domain/access/vocabulary.ts'
import { definitionOf } from '../../guard/definition.ts'
import { nameableAt } from '../../guard/filters/nameable.ts'
import { ask, rows } from '../../guard/reading.ts'
import { changeColumns } from './change-columns.ts'
import { onSeveral } from './several.ts'

/** Gives several tasks to one person, or to nobody. */
export const assigningSeveral = onSeveral({
  ...{ may: 'update', name: 'assign-several', of: 'Task', icon: 'UserCheck', column: 'assigneeId' },
  schema: z.object({ assigneeId: z.uuid('missing').nullish().default(null) }),
  fields: async (actor, ids, { row }) => {
    const where = { AND: await whoFits(actor, ids) }
    return [await row('assigneeId', 'Membership', { label: 'Task.assigneeId', where, detailed: true })]
  },
  each: (work, actor, id, { assigneeId }) => changeColumns(work, actor, ['Task', id], { assigneeId }),
})

/** Who may be named on all of some tasks. */
async function whoFits(actor: Member, ids: string[]): Promise<Condition[]> {
  const found = await rows(ask(actor, definitionOf('Task')), { where: [{ id: { in: ids } }] }, ['projectId', 'phaseId'])
  const places = found.map(({ projectId, phaseId }) => (phaseId ? `Phase:${phaseId}` : `Project:${projectId}`))
  return Promise.all([...new Set(places)].map((place) => nameableAt(actor, place)))
}
