import type { Profile, ResourceKind } from '@prisma/client'
import { prisma, run } from '../../../prisma/client.ts'
import { compileSql, patternWith } from '../../../prisma/sql.ts'
import { type Paged, pagedOf, pageSize } from '../../projects/pages.ts'
import type { Reach, Viewer } from '../actor/actor.ts'
import { layoutOf } from '../layouts.ts'
import { areasSchema, ceilingsSchema } from '../levels.ts'
import { explainReading, type Opening, type PlacedRow } from './explain.ts'
import { kindsOfPeople, peopleOfKinds } from './who-sees.sql.ts'

/** Somebody who sees a project, and the ways by which they do. */
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

const [kindsAlike, people] = [compileSql(kindsOfPeople), compileSql(peopleOfKinds)]

type Alike = { accessLevelId: string; isHost: boolean; ways: string }
type Kind = Alike & { projectId: string; people: number; ofHome: number }
type Person = Omit<SeeingPerson, 'openings'> & Alike & { total: number }

/**
 * How many people see each of these projects (uuids), `home` being the organisation (uuid) that asks. People who have the same ways and
 * levels are decided about once; disabled people and guests are not among them. The caller has to see the projects.
 */
export async function countWhoSee(projectIds: string[], home: string): Promise<SeenByMany[]> {
  const [kinds, opensOf] = await decisions(projectIds, home)
  return projectIds.map((projectId) => {
    const seeing = kinds.filter((kind) => kind.projectId === projectId && opensOf(kind, projectId).length > 0)
    const sum = (of: 'people' | 'ofHome') => seeing.reduce((total, kind) => total + kind[of], 0)
    return { projectId, people: sum('people'), ofHome: sum('ofHome') }
  })
}

/**
 * One page of those who see a project (uuid), with why: people of `home` (an organisation's uuid) first, then by organisation and name; `q` are
 * words in name or address. The caller has to see the project.
 */
export async function whoSees(
  projectId: string,
  home: string,
  { q = '', page }: { q?: string; page: number },
): Promise<Paged & { people: SeeingPerson[] }> {
  const [kinds, opensOf] = await decisions([projectId], home)
  const open = kinds.filter((kind) => opensOf(kind, projectId).length > 0)
  const read = (page: number) => {
    const given = { projectIds: [projectId], home, kinds: [...new Set(open.map(keyOf))], pattern: patternWith(q) }
    return run<Person>('who-sees', people, { ...given, take: pageSize, offset: (page - 1) * pageSize })
  }
  const asked = await read(page)
  const found = asked.length === 0 && page > 1 ? await read(1) : asked
  // Past the end the last page is shown.
  const { page: shown, ...paged } = pagedOf(page, found[0]?.total ?? 0)
  const rows = found === asked || shown === 1 ? found : await read(shown)
  const seeing = rows.map(({ total: _, accessLevelId, isHost, ways, ...person }) => ({
    ...person,
    openings: opensOf({ accessLevelId, isHost, ways }, projectId),
  }))
  return { people: seeing, page: shown, ...paged }
}

/** The people of these projects by kind, and the ways by which one of them sees a project; none for who does not see it. */
async function decisions(projectIds: string[], home: string) {
  const [kinds, projects, levels, accessLevels] = await Promise.all([
    run<Kind>('kinds-of-people', kindsAlike, { projectIds, home }),
    prisma.project.findMany({ where: { id: { in: projectIds } }, include: { phases: { select: { id: true } } } }),
    prisma.projectAccessLevel.findMany(),
    prisma.accessLevel.findMany(),
  ])
  const rows = new Map(
    projects.map(({ id, organisationId, productId, phases }): [string, PlacedRow] => [
      id,
      { id, organisationId, productId, phaseIds: phases.map((phase) => phase.id) },
    ]),
  )
  const areasById = new Map(levels.map(({ id, areas }) => [id, areasSchema.parse(areas)]))
  const ceilingsById = new Map(accessLevels.map(({ id, ceilings }) => [id, ceilingsSchema.parse(ceilings)]))
  const opensOf = ({ accessLevelId, isHost, ways }: Alike, projectId: string): Opening[] => {
    const reach = waysOf(ways).flatMap(([kind, id, levelId, grants]): Reach[] => {
      const areas = areasById.get(levelId)
      const nothing = { organisationIds: [], projectIds: [], takingPartIds: [] }
      return areas ? [{ kind, ids: [id], areas, levelId, grants: [[grants.join(), 1]], ...nothing }] : []
    })
    const viewer = { ...anybody, ceilings: ceilingsById.get(accessLevelId) ?? {}, reach }
    const row = rows.get(projectId)
    if (!row) return []
    const { openings } = explainReading({ ...viewer, organisation: { ...nowhere, isHost } }, 'Project', row)
    return openings.filter(({ closedBy }) => closedBy === null)
  }
  return [kinds, opensOf] as const
}

type Way = [kind: ResourceKind, id: string, levelId: string, grants: string[]]

/** Ways as the statement tells them, those to the same thing at the same level as one. */
function waysOf(text: string): Way[] {
  const ways = new Map<string, Way>()
  for (const way of text.split(',')) {
    const [kind, id = '', levelId = '', grant = ''] = way.split('|')
    const key = `${id} ${levelId}`
    const known = ways.get(key)
    if (known) known[3].push(grant)
    else ways.set(key, [kind as ResourceKind, id, levelId, [grant]])
  }
  return [...ways.values()]
}

const nowhere = { id: '', name: '', accent: '', isHost: false }
/** What is the same for all who are decided about: what they see of a project follows from ways and levels alone. */
const anybody: Omit<Viewer, 'ceilings' | 'reach'> = {
  ...{ kind: 'audience', membershipId: null, name: '', email: '', locale: 'en', timeZone: 'UTC' },
  ...{ organisation: nowhere, profile: 'visitor', layout: layoutOf(null), without: null },
}

const keyOf = ({ accessLevelId, isHost, ways }: Alike) => `${accessLevelId} ${isHost ? 't' : 'f'} ${ways}`
