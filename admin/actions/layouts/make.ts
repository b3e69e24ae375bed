import { newTemplate } from '../../../domain/access/templates/definition.ts'
import { createTemplate, deleteTemplate } from '../../../domain/access/templates/make.ts'
import { fieldsFor } from '../fields.ts'
import { press } from '../press.ts'
import { verb } from '../verb.ts'

/** Makes a template that begins as another one. */
export const creatingLayout = verb({
  ...{ name: 'create-layout', on: 'list', may: 'create', icon: 'Plus', schema: newTemplate },
  form: async (actor, _, sought) => {
    const { say, field, row } = fieldsFor(actor, sought)
    const fields = [
      field('text', 'name', { label: 'LayoutTemplate.name', required: true }),
      await row('copyOf', 'LayoutTemplate', { label: 'layout-copy-of' }),
    ]
    return { text: say('create-layout-text'), button: say('create-layout-button'), fields }
  },
  call: async (actor, input, _, once) => {
    const id = await createTemplate(actor, input, once)
    return { message: 'layout-created', to: { subject: 'LayoutTemplate', id } }
  },
})

/** Deletes one that nobody has. */
export const deletingLayout = press({
  ...{ name: 'delete-layout', may: 'delete', icon: 'Trash2', danger: true, message: 'layout-deleted' },
  fits: ({ builtIn }) => !builtIn,
  call: deleteTemplate,
  to: () => ({ subject: 'LayoutTemplate' }),
})
