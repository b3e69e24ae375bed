import type { Profile, ResourceKind } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import { actorOfMembership, type Member, type Reach } from '../../actor/actor.ts'
import { layoutOf } from '../../layouts.ts'
import { areasSchema, ceilingsSchema } from '../../levels.ts'
import type { ExplainedRecord, ExplainedRow } from './explained.ts'
import { isFound, type RecordReasons, reasonsByRules } from './reasons.ts'

/** People who are alike at something around projects, so that one answer is all of theirs; `exampleId` is one of them (a membership's uuid). */
export type AlikeAround = {
  profile: Profile
  accessLevelId: string
  isHost: boolean
  /** By which kinds of grants they get to its organisations: `project|<level>|<organisation>`, with `|t` at the end into projects in which that one
   *  takes part; commas between. */
  ways: string
  /** Where it is about themselves, theirs, or of their organisation (uuids). */
  personId: string | null
  ownerId: string | null
  ownOrganisationId: string | null
  exampleId: string
}

/** Decides why each of these kinds of people sees something, or why not, in their order. */
export async function reasonsOf(kinds: AlikeAround[], subject: ExplainedRecord, row: ExplainedRow) {
  const [levels, accessLevels] = await Promise.all([
    prisma.projectAccessLevel.findMany(),
    prisma.accessLevel.findMany(),
  ])
  const areas = new Map(levels.map(({ id, areas }) => [id, areasSchema.parse(areas)]))
  const ceilings = new Map(accessLevels.map(({ id, ceilings }) => [id, ceilingsSchema.parse(ceilings)]))
  const byRules = kinds.map((kind) => {
    const reach = kind.ways.split(',').flatMap((way) => reachOf(way, areas))
    return reasonsByRules(memberLike(kind, ceilings.get(kind.accessLevelId) ?? {}, reach), subject, row)
  })
  return subject === 'Report' ? foundOnly(kinds, byRules, row) : byRules
}

/** Of those outside to whom the rules show a report one of each kind is asked whether the portal does. */
async function foundOnly(kinds: AlikeAround[], byRules: RecordReasons[], row: ExplainedRow): Promise<RecordReasons[]> {
  const told: RecordReasons[] = []
  for (const [at, reasons] of byRules.entries()) {
    const kind = kinds[at]
    const isAsked = kind && !kind.isHost && !reasons.closedBy
    const example = isAsked ? await actorOfMembership(kind.exampleId) : null
    told.push(!isAsked || (example && isFound(example, 'Report', row)) ? reasons : { ways: [], closedBy: 'asks' })
  }
  return told
}

function reachOf(way: string, levels: Map<string, Reach['areas']>): Reach[] {
  const [kind, levelId = '', at = '', takes] = way.split('|')
  const areas = levels.get(levelId)
  if (!areas) return []
  const around = takes ? { organisationIds: [], takingPartIds: [at] } : { organisationIds: [at], takingPartIds: [] }
  const ids = kind === 'organisation' ? [at] : []
  return [{ kind: kind as ResourceKind, ids, areas, levelId, grants: [], projectIds: [], ...around }]
}

/** Somebody like them: of all that the rules of things around projects ask, what is so for each of them. */
function memberLike(kind: AlikeAround, ceilings: Member['ceilings'], reach: Reach[]): Member {
  const { profile, isHost, personId, ownerId, ownOrganisationId } = kind
  return {
    ...{ kind: 'member', name: '', email: '', locale: 'en', timeZone: 'UTC', layout: layoutOf(null), without: null },
    ...{ passwordTemporary: false, memberships: 1, jobRole: null, legalRepresentative: false },
    ...{ profile, ceilings, reach, personId: personId ?? '', membershipId: ownerId ?? '' },
    organisation: { id: ownOrganisationId ?? '', name: '', accent: '', isHost },
  }
}
