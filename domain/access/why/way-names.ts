import { prisma } from '../../../prisma/client.ts'
import type { Opening } from './explain.ts'
import type { WhySubject } from './placed.ts'

/** A way to a row as it can be said: who was given what, how, at which project access level. A name is null where it is not told. */
export type NamedWay = {
  by: 'membership' | 'team' | 'group' | 'organisation'
  byName: string | null
  via: 'owner' | 'share' | 'participant' | 'partnership' | 'access' | 'link'
  on: Opening['kind']
  onName: string | null
  level: string | null
}

/**
 * Says ways with the names of what they are about. To people of one organisation (`home`, a uuid) it is not told how teams and groups of
 * others are called; to staff (null) it is. One way for each grant of an opening. A grant on the row itself names nothing that it is on.
 */
export async function namingWays(
  openings: Opening[],
  home: string | null,
  subject: WhySubject = 'Project',
): Promise<(openings: Opening[]) => NamedWay[]> {
  const grants = openings.flatMap((opening) => opening.grants)
  const ids = (kind: string) => ({ in: grants.flatMap((one) => (one.principalKind === kind ? [one.principalId] : [])) })
  const isItself = (kind: string) => kind === subject.toLowerCase()
  const on = (kind: string) => ({
    in: openings.flatMap((one) => (one.kind === kind && !isItself(kind) ? [one.id] : [])),
  })
  const ofHome = home === null ? {} : { organisationId: home }
  const named = { id: true, name: true } as const
  const found = await Promise.all([
    prisma.team.findMany({ where: { id: ids('team'), ...ofHome }, select: named }),
    prisma.group.findMany({ where: { id: ids('group'), ...ofHome }, select: named }),
    prisma.organisation.findMany({
      where: { OR: [{ id: ids('organisation') }, { id: on('organisation') }] },
      select: named,
    }),
    prisma.product.findMany({ where: { id: on('product') }, select: named }),
    prisma.project.findMany({ where: { id: on('project') }, select: named }),
    prisma.phase.findMany({ where: { id: on('phase') }, select: named }),
    prisma.projectAccessLevel.findMany({ select: named }),
  ])
  const names = new Map(found.flat().map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? null
  return (ways) =>
    ways.flatMap(({ kind, id, levelId, grants }) =>
      grants.map(({ principalKind, principalId, via }) => ({
        ...{ by: principalKind, byName: nameOf(principalId), via },
        ...{ on: kind, onName: nameOf(id), level: nameOf(levelId) },
      })),
    )
}
