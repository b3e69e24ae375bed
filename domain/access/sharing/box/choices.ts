import type { PrincipalKind } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import { act } from '../../../act.ts'
import { NotFound } from '../../../refusals.ts'
import type { Member } from '../../actor/actor.ts'
import { partnersOf } from '../partners.ts'
import { modelOfThing, type PlacedThing, placeOf, type SharedThing } from '../thing.ts'
import { type LevelChoice, levelsToGive } from './levels-to-give.ts'
import { knownTo, peopleKnownTo } from './names.ts'
import type { SharingPlace } from './one.ts'
import { type NamedPlace, partsOf } from './parts.ts'

/** Somebody that something can be shared with. */
export type ChoosablePrincipal = { kind: PrincipalKind; id: string; name: string; organisation: string | null }

/** With whom a thing can be shared, and at which levels; `more`: there are others, to be found by a text. */
export type ShareChoices = { principals: ChoosablePrincipal[]; more: boolean; levels: LevelChoice[] }

/** The form of a new share: of which project or product, and of which phase if not of all. */
export type NewShare = ShareChoices & { of: NamedPlace; phase: { id: string; name: string } | null }

const atOnce = 50

/** What of a project or product is to be shared: all of it, or a phase (uuid) of the project. NotFound, NotAllowed. */
export function findPart(actor: Member, { kind, id }: SharingPlace, phaseId?: string): Promise<SharedThing> {
  return act(actor, async ({ the }) => {
    if (!phaseId) await the('share', modelOfThing[kind], id)
    const phase = phaseId && (await the('share', 'Phase', phaseId))
    if (phase && phase.projectId !== id) throw new NotFound()
    return phaseId ? { resourceKind: 'phase', resourceId: phaseId } : { resourceKind: kind, resourceId: id }
  })
}

/** With whom a project or product, or a phase (uuid) of the project, can be shared and at which levels. NotFound, NotAllowed. */
export async function findNewShare(
  actor: Member,
  place: SharingPlace,
  { phaseId, q }: { phaseId?: string | undefined; q?: string | undefined },
): Promise<NewShare> {
  const part = await findPart(actor, place, phaseId)
  const thing = await act(actor, ({ db }) => placeOf(db, part))
  const { of } = await partsOf(actor, place)
  const phase = phaseId
    ? await prisma.phase.findUniqueOrThrow({ where: { id: phaseId }, select: { id: true, name: true } })
    : null
  return { of, phase, ...(await findShareChoices(actor, thing, q)) }
}

/** With whom somebody can share a thing: its own organisation, the host, partners of the host and of its own, their teams, groups and people, as far as they are told
 *  of them; `q` are words in a name. The levels are those that open no more than is open to them. */
export async function findShareChoices(actor: Member, thing: PlacedThing, q = ''): Promise<ShareChoices> {
  const found = await principalsKnown(actor, thing, q)
  return {
    principals: found.flatMap((rows) => rows.slice(0, atOnce)),
    more: found.some((rows) => rows.length > atOnce),
    levels: await levelsToGive(actor, thing),
  }
}

async function principalsKnown(actor: Member, { organisationId }: PlacedThing, q: string) {
  const isOwn = actor.organisation.id === organisationId
  const partners = isOwn ? [partnersOf(organisationId)] : []
  const home = { OR: [{ id: organisationId }, { isHost: true }, { isPartner: true }, ...partners] }
  const name = { contains: q.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
  const common = { orderBy: [{ name: 'asc' as const }, { id: 'asc' as const }], take: atOnce + 1 }
  const ofHome = { select: { id: true, name: true, organisation: { select: { name: true } } } }
  const set = (subject: 'Team' | 'Group') => ({
    ...{ where: { AND: [{ name, organisation: home }, knownTo(actor, subject)] }, ...common, ...ofHome },
  })
  const [teams, groups, organisations, people] = await Promise.all([
    prisma.team.findMany(set('Team')),
    prisma.group.findMany(set('Group')),
    prisma.organisation.findMany({
      ...{ where: { AND: [{ name }, home, knownTo(actor, 'Organisation', isOwn)] }, ...common },
      select: { id: true, name: true },
    }),
    prisma.membership.findMany({
      where: {
        AND: [
          { disabledAt: null, person: { is: { disabledAt: null, name } }, organisation: home },
          peopleKnownTo(actor, isOwn),
        ],
      },
      select: { id: true, person: { select: { name: true } }, organisation: { select: { name: true } } },
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
      take: atOnce + 1,
    }),
  ])
  const told = (kind: PrincipalKind) => (row: { id: string; name: string; organisation?: { name: string } }) => ({
    ...{ kind, id: row.id, name: row.name, organisation: row.organisation?.name ?? null },
  })
  return [
    teams.map(told('team')),
    groups.map(told('group')),
    organisations.map(told('organisation')),
    people.map(({ person, ...one }) => told('membership')({ ...one, name: person.name })),
  ]
}
