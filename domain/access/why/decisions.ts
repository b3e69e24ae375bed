import type { ResourceKind } from '@prisma/client'
import { prisma, run } from '../../../prisma/client.ts'
import { compileSql } from '../../../prisma/sql.ts'
import type { Reach, Viewer } from '../actor/actor.ts'
import { layoutOf } from '../layouts.ts'
import { areasSchema, ceilingsSchema } from '../levels.ts'
import { explainReading, type Opening } from './explain.ts'
import { type PlacedRow, placesOf, type WhySubject } from './placed.ts'
import { kindsOfPeople } from './who-sees.sql.ts'

/** People who have the same ways, access level and side: what one of them sees of a row all of them do, but for their own name. */
export type PeopleAlike = { accessLevelId: string; isHost: boolean; ways: string }

/** People who are alike at a row (uuid): how many there are, and how many of them are of the organisation that asks. */
export type KindOfPeople = PeopleAlike & { rowId: string; people: number; ofHome: number }

/** The people at rows by kind, the ways by which one of them sees a row (none for who does not see it), and where the rows stand, as the
 *  statements take it. */
export type Decisions<Kind extends KindOfPeople = KindOfPeople> = {
  kinds: Kind[]
  opensOf(alike: PeopleAlike, rowId: string): Opening[]
  places: string
}

const kindsAlike = compileSql(kindsOfPeople)

/** Decides about everybody whom grants lead to one of the rows, once for those who are alike; `home` is the organisation (uuid) that asks. */
export function decisionsOn(subject: WhySubject, rows: PlacedRow[], home: string): Promise<Decisions> {
  return decisionsBy(subject, rows, (places) => run<KindOfPeople>('kinds-of-people', kindsAlike, { places, home }))
}

/** The same about people whom a statement reads by kind. */
export async function decisionsBy<Kind extends KindOfPeople>(
  subject: WhySubject,
  rows: PlacedRow[],
  read: (places: string) => Promise<Kind[]>,
): Promise<Decisions<Kind>> {
  const places = JSON.stringify(rows.flatMap((row) => placesOf(subject, row)))
  const [kinds, levels, accessLevels] = await Promise.all([
    read(places),
    prisma.projectAccessLevel.findMany(),
    prisma.accessLevel.findMany(),
  ])
  const rowsById = new Map(rows.map((row) => [row.id, row]))
  const areasById = new Map(levels.map(({ id, areas }) => [id, areasSchema.parse(areas)]))
  const ceilingsById = new Map(accessLevels.map(({ id, ceilings }) => [id, ceilingsSchema.parse(ceilings)]))
  const opensOf = ({ accessLevelId, isHost, ways }: PeopleAlike, rowId: string): Opening[] => {
    const reach = waysOf(ways).flatMap(([kind, id, levelId, grants]): Reach[] => {
      const areas = areasById.get(levelId)
      const nothing = { organisationIds: [], projectIds: [], takingPartIds: [] }
      return areas ? [{ kind, ids: [id], areas, levelId, grants: [[grants.join(), 1]], ...nothing }] : []
    })
    const viewer = { ...anybody, ceilings: ceilingsById.get(accessLevelId) ?? {}, reach }
    const row = rowsById.get(rowId)
    if (!row) return []
    const { openings } = explainReading({ ...viewer, organisation: { ...nowhere, isHost } }, subject, row)
    return openings.filter(({ closedBy }) => closedBy === null)
  }
  return { kinds, opensOf, places }
}

/** What the statements call people who are alike at a row. */
export const keyOnRow = ({ rowId, accessLevelId, isHost, ways }: KindOfPeople): string =>
  `${rowId} ${accessLevelId} ${isHost ? 't' : 'f'} ${ways}`

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
/** What is the same for all who are decided about: what they see of a row follows from ways and levels alone. */
const anybody: Omit<Viewer, 'ceilings' | 'reach'> = {
  ...{ kind: 'audience', membershipId: null, name: '', email: '', locale: 'en', timeZone: 'UTC' },
  ...{ organisation: nowhere, profile: 'visitor', layout: layoutOf(null), without: null },
}
