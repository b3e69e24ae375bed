/** What every row has. */
export const own = {
  id: ['Id', 'Id'],
  createdAt: ['Created', 'Angelegt'],
} as const

/** Whose a project is, and of what. */
export const ofProjects = {
  ...own,
  organisationId: ['Customer', 'Kunde'],
  productId: ['Product', 'Produkt'],
} as const

/** Whose something in a project is. */
export const inProjects = {
  id: own.id,
  organisationId: ofProjects.organisationId,
  productId: ofProjects.productId,
  projectId: ['{_Project}', '{_Project}'],
} as const

/** The same, and in which of its phases. */
export const inPhases = { ...inProjects, phaseId: ['Phase', 'Phase'] } as const

export const creatorId = ['Created by', 'Angelegt von'] as const
export const updatedAt = ['Last change', 'Letzte Änderung'] as const
export const internalNote = ['Internal note', 'Interne Notiz'] as const
