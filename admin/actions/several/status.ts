import { z } from 'zod'
import { definitionOf } from '../../guard/definition.ts'
import { choiceLabel } from '../../texts/labels.ts'
import { changeColumns } from './change-columns.ts'
import { onSeveral } from './several.ts'

/** Sets the status of several tasks. */
export const settingStatus = onSeveral({
  ...{ may: 'update', name: 'status-several', of: 'Task', icon: 'CheckSquare', column: 'status' },
  schema: z.object({ status: z.string('missing').max(40) }),
  fields: async ({ locale }, _, { choice }) => {
    const column = definitionOf('Task').columns.status
    const choices = column?.values?.map((value) => ({ value, label: choiceLabel(column, value, locale) })) ?? []
    return [choice('status', choices, { label: 'Task.status', required: true })]
  },
  each: (work, actor, id, { status }) => changeColumns(work, actor, ['Task', id], { status }),
})
