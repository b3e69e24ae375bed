import { randomUUID } from 'node:crypto'
import { type NounName, nounNames, nounOf } from '../../../domain/nouns/index.ts'
import { prisma } from '../../../prisma/client.ts'

/** A row of a noun as it could stand somewhere, whether there is one now or not. */
export type PlacedAnywhere = { subject: NounName; row: Record<string, unknown> }

/** A row of every noun at every place there is: in each organisation, product, project and phase, those that exist and new ones; made by
 *  nobody, by each of these memberships, and by a colleague in each organisation. */
export async function rowsAnywhere(memberships: { id: string; organisationId: string }[]): Promise<PlacedAnywhere[]> {
  const organisations = await prisma.organisation.findMany({ select: { id: true } })
  const products = await prisma.product.findMany({ select: { id: true, organisationId: true } })
  const select = { id: true, organisationId: true, productId: true }
  const projects = [
    ...(await prisma.project.findMany({ select })),
    ...organisations.map(({ id }) => ({ id: randomUUID(), organisationId: id, productId: null })),
    ...products.map(({ id, organisationId }) => ({ id: randomUUID(), organisationId, productId: id })),
  ]
  const phases = await prisma.phase.findMany({ select: { id: true, projectId: true } })
  const files = await prisma.file.findMany({
    select: { id: true, projectId: true, phaseId: true },
  })
  const colleagues = organisations.map(({ id }) => ({ id: randomUUID(), organisationId: id }))
  const authors = [null, ...memberships, ...colleagues]
  const rows: PlacedAnywhere[] = []
  for (const { id: projectId, ...owner } of projects) {
    const inside = phases.filter((phase) => phase.projectId === projectId).map(({ id }) => id)
    for (const subject of nounNames)
      for (const author of authors) {
        const add = (place: object) => rows.push({ subject, row: { ...named(subject, author), ...owner, ...place } })
        if (subject === 'Project') add({ id: projectId })
        else if (subject === 'Phase') for (const id of [randomUUID(), ...inside]) add({ id, projectId })
        else for (const phaseId of [null, ...inside]) add({ id: randomUUID(), projectId, phaseId })
        if (subject === 'File')
          for (const { id, phaseId } of files.filter((file) => file.projectId === projectId))
            add({ id, projectId, phaseId })
      }
  }
  return rows
}

/** The columns that name somebody, all with the same one, and the organisation that a file comes from. */
function named(subject: NounName, author: { id: string; organisationId: string } | null) {
  const columns = Object.entries(nounOf(subject).columns)
  const people = columns.flatMap(([name, { kind }]) => (kind === 'person' ? [[name, author?.id ?? null]] : []))
  return {
    ...Object.fromEntries(columns.map(([name]) => [name, null])),
    ...Object.fromEntries(people),
    creatorOrganisationId: author?.organisationId ?? randomUUID(),
  }
}
