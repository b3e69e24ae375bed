import { define } from '../../guard/definition.ts'

export const layoutAssignment = define('LayoutAssignment', {
  group: 'access',
  icon: 'Link',
  title: 'templateId',
  list: ['targetKind', 'target'],
  filter: ['templateId', 'targetKind', 'target'],
  varying: { target: 'targetKind' },
  // Everybody has no name of their own.
  told: { target: ({ targetKind, target }) => (targetKind === 'deployment' ? null : target) },
  sort: { by: 'targetKind', direction: 'asc' },
})
