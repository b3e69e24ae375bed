import { run } from '../../../prisma/client.ts'
import { compileSql, patternWith } from '../../../prisma/sql.ts'
import { type Paged, pageSize } from '../../projects/pages.ts'
import { decisionsBy, decisionsOn, type KindOfPeople } from './decisions.ts'
import type { Opening } from './explain.ts'
import { type ListedKind, type NamedPerson, pageOfPeople } from './named-people.ts'
import { type PlacedRow, placedProjects, type WhySubject } from './placed.ts'
import { listedKindsOfPeople } from './who-sees.sql.ts'

/** Somebody who sees a row, and the ways by which they do. */
export type SeeingPerson = NamedPerson & { openings: Opening[] }

/** How many people see a project (uuid), and how many of them are of the organisation that asks. */
export type SeenByMany = { projectId: string; people: number; ofHome: number }

const listedKinds = compileSql(listedKindsOfPeople)

/**
 * How many people see each of these projects (uuids), `home` being the organisation (uuid) that asks. People who have the same ways and
 * levels are decided about once; disabled people and guests are not among them. The caller has to see the projects.
 */
export async function countWhoSee(projectIds: string[], home: string): Promise<SeenByMany[]> {
  const { kinds, opensOf } = await decisionsOn('Project', await placedProjects(projectIds), home)
  return projectIds.map((projectId) => {
    const seeing = kinds.filter((kind) => kind.rowId === projectId && opensOf(kind, projectId).length > 0)
    const sum = (of: 'people' | 'ofHome') => seeing.reduce((total, kind) => total + kind[of], 0)
    return { projectId, people: sum('people'), ofHome: sum('ofHome') }
  })
}

/**
 * One page of those who see a row of a subject, with why: people of `home` (an organisation's uuid) first, then by organisation and name; `q`
 * are words in name or address. The caller has to see the row.
 */
export async function whoSees(
  subject: WhySubject,
  row: PlacedRow,
  home: string,
  { q = '', page }: { q?: string; page: number },
): Promise<Paged & { people: SeeingPerson[] }> {
  const given = { home, pattern: patternWith(q), first: page * pageSize }
  const { kinds, opensOf } = await decisionsBy(subject, [row], (places) =>
    run<KindOfPeople & ListedKind>('who-sees', listedKinds, { places, ...given }),
  )
  const seeing = kinds.flatMap((kind) => {
    const openings = opensOf(kind, row.id)
    return openings.length > 0 ? [{ ...kind, told: { openings } }] : []
  })
  return pageOfPeople(seeing, page)
}
