import { define } from '../guard/definition.ts'

export const file = define('File', {
  group: 'projects',
  icon: 'File',
  title: 'name',
  list: ['name', 'mediaType', 'size', 'projectId', 'organisationId', 'creatorId', 'createdAt'],
  filter: ['name', 'mediaType', 'projectId', 'organisationId', 'creatorId', 'createdAt'],
  hidden: ['storageKey', 'sha256', 'creatorOrganisationId', 'uploadId'],
  references: { organisationId: 'Organisation', productId: 'Product' },
  sort: { by: 'createdAt', direction: 'desc' },
})
