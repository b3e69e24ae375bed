import { id, inProject, inside, line, moment, outside, person, whole } from './declaration/columns.ts'
import { besideOrganisation, besideProject } from './declaration/found.ts'
import { noun } from './declaration/noun.ts'

const kept = { by: 'system', technical: true } as const

/** A document of a project. Files of others may be changed and deleted only inside one's own organisation.
 *  Source: permission-profiles.csv, view_edit_delete_others_proofs_and_files. */
export const file = noun('File', {
  area: 'documents',
  section: 'documents',
  title: 'name',
  columns: {
    ...outside({
      ...inProject,
      phaseId: id(),
      name: line(),
      mediaType: line({ by: 'system' }),
      size: whole({ by: 'system' }),
      creatorId: person({ by: 'author' }),
      createdAt: moment({ by: 'system' }),
    }),
    ...inside({
      creatorOrganisationId: id(kept),
      sha256: line(kept),
      storageKey: line(kept),
      uploadId: id(kept),
    }),
  },
  policy: [
    { may: 'create', from: 'contribute', profile: 'creates' },
    { may: ['update', 'delete'], from: 'contribute', profile: 'creates', whose: 'creatorId' },
    { may: ['update', 'delete'], from: 'manage', profile: 'editsOthers', whose: 'own-organisation' },
  ],
  backOffice: {
    icon: 'File',
    list: ['name', 'mediaType', 'size', 'projectId', 'organisationId', 'creatorId', 'createdAt'],
    filter: ['name', 'mediaType', 'projectId', 'organisationId', 'creatorId', 'createdAt'],
    sort: { by: 'createdAt', direction: 'desc' },
    forms: [],
    found: { by: ['name'], beside: [besideProject, besideOrganisation], tells: ['projectId', 'organisationId'] },
    stands: [{ on: 'Project', by: 'projectId', place: 50, columns: ['name', 'size', 'creatorId', 'createdAt'] }],
  },
  list: {
    shows: ['mediaType', 'size', 'creator', 'createdAt'],
    made: [],
    begins: ['mediaType', 'size', 'creator', 'createdAt'],
    sorts: [],
  },
})
