import { z } from 'zod'
import { definitionOf } from '../../guard/definition.ts'
import { ask, rows } from '../../guard/reading.ts'
import { changeColumns } from './change-columns.ts'
import { onSeveral } from './several.ts'

/** Moves several rows that are in projects to another phase, or to none. */
export const movingSeveral = (of: 'Task' | 'Milestone') =>
  onSeveral({
    ...{ may: 'update', name: 'move-several', of, icon: 'Columns', column: 'phaseId' },
    schema: z.object({ phaseId: z.uuid('missing').nullish().default(null) }),
    fields: async (actor, ids, { row }) => {
      const found = await rows(ask(actor, definitionOf(of)), { where: [{ id: { in: ids } }] }, ['projectId'])
      const where = { projectId: { in: [...new Set(found.map(({ projectId }) => String(projectId)))] } }
      return [await row('phaseId', 'Phase', { label: 'Task.phaseId', where, detailed: true })]
    },
    each: (work, actor, id, { phaseId }) => changeColumns(work, actor, [of, id], { phaseId }),
  })
