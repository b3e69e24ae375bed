import type { Profile } from '@prisma/client'
import { run } from '../../../prisma/client.ts'
import { compileSql, patternWith } from '../../../prisma/sql.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import { decisionsOn, type PeopleAlike } from './decisions.ts'
import type { Opening } from './explain.ts'
import { type PlacedRow, placedProjects, type WhySubject } from './placed.ts'
import { peopleOfKinds } from './who-sees.sql.ts'

/** Somebody who sees a row, and the ways by which they do. */
export type SeeingPerson = {
  membershipId: string
  name: string
  email: string
  profile: Profile
  organisationId: string
  organisation: string
  openings: Opening[]
}

/** How many people see a project (uuid), and how many of them are of the organisation that asks. */
export type SeenByMany = { projectId: string; people: number; ofHome: number }

const people = compileSql(peopleOfKinds)

type Person = Omit<SeeingPerson, 'openings'> & PeopleAlike & { total: number }

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
  const { kinds, opensOf, places } = await decisionsOn(subject, [row], home)
  const open = kinds.filter((kind) => opensOf(kind, row.id).length > 0)
  const read = (page: number) => {
    const given = { places, home, kinds: [...new Set(open.map(keyOf))], pattern: patternWith(q) }
    return run<Person>('who-sees', people, { ...given, take: pageSize, offset: (page - 1) * pageSize })
  }
  const asked = await read(page)
  const found = asked.length === 0 && page > 1 ? await read(1) : asked
  // Past the end the last page is shown.
  const { page: shown, ...paged } = pagedOf(page, found[0]?.total ?? 0)
  const rows = found === asked || shown === 1 ? found : await read(shown)
  const seeing = rows.map(({ total: _, accessLevelId, isHost, ways, ...person }) => ({
    ...person,
    openings: opensOf({ accessLevelId, isHost, ways }, row.id),
  }))
  return { people: seeing, page: shown, ...paged }
}

const keyOf = ({ accessLevelId, isHost, ways }: PeopleAlike) => `${accessLevelId} ${isHost ? 't' : 'f'} ${ways}`
