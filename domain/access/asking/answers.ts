import type { AccessRequest, Grant, ProjectAccessLevel } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Db } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import { can } from '../scope.ts'
import { fittingLevels, type LevelChoice } from '../sharing/box/levels-to-give.ts'
import { inForce } from '../sharing/in-force.ts'
import { thingOfRequest } from './thing.ts'

/** A request as far as it decides who answers it, and with which levels: whoever it is for, by job role and whether they are of the host, and
 *  the share of what it is for that they have (null: none). */
export type AnswerableRequest = Pick<AccessRequest, Place | 'homeId'> & {
  membership: { jobRole: string | null; organisation: { isHost: boolean } }
  share: Grant | null
}

type Place = 'resourceKind' | 'resourceId' | 'projectId' | 'organisationId' | 'productId'

/** What is read of whoever a request is for. */
export const whomSelected = { jobRole: true, organisation: { select: { isHost: true } } } as const

/** Levels that a request can be answered with, by name, and the one (uuid) to begin with, which is usual for whoever it is for (empty: none). */
export type LevelsToAnswer = { levels: LevelChoice[]; levelId: string }

/** All levels there are, by name. */
export const allLevels = (): Promise<ProjectAccessLevel[]> =>
  prisma.projectAccessLevel.findMany({ orderBy: [{ name: 'asc' }] })

/** The levels that somebody can answer a request with: none is above their own, and those for inside are for the host's people. */
export function levelsToAnswer(
  actor: Member,
  request: Omit<AnswerableRequest, 'share' | 'homeId'>,
  all: ProjectAccessLevel[],
): LevelsToAnswer {
  const { membership } = request
  const { isHost } = membership.organisation
  const levels = fittingLevels(
    actor,
    thingOfRequest(request),
    all.filter(({ defaultInternal }) => isHost || !defaultInternal),
  )
  const usual = usualFor(membership, all)
  return { levels, levelId: levels.find(({ id }) => id === usual?.id)?.id ?? '' }
}

/** Whether somebody may answer a request, and could give what it asks for: at some level, and not beside a share that they do not see. */
export function couldAnswer(actor: Member, request: AnswerableRequest, all: ProjectAccessLevel[]): boolean {
  const { share, ...row } = request
  if (!can(actor, 'share', 'AccessRequest', row) || (share && !can(actor, 'read', 'Grant', share))) return false
  return levelsToAnswer(actor, request, all).levels.length > 0
}

/** The requests, each with the share of what it is for that whoever it is for has. */
export async function withShares<Asked extends Pick<AccessRequest, 'resourceId' | 'membershipId'>>(
  db: Pick<Db, 'grant'>,
  requests: Asked[],
): Promise<(Asked & { share: Grant | null })[]> {
  const resourceId = { in: requests.map((request) => request.resourceId) }
  const principalId = { in: requests.map(({ membershipId }) => membershipId) }
  const grants = await db.grant.findMany({
    where: { via: { in: ['share', 'partnership'] }, resourceId, principalId, AND: [inForce()] },
  })
  return requests.map((request) => {
    const { membershipId } = request
    const its = grants.find((one) => one.resourceId === request.resourceId && one.principalId === membershipId)
    return { ...request, share: its ?? null }
  })
}

/** The level that is usual for somebody: that of their job role outside the host, else the usual one outside or inside. */
export function usualFor(
  { jobRole, organisation: { isHost } }: AnswerableRequest['membership'],
  all: ProjectAccessLevel[],
): ProjectAccessLevel | undefined {
  const ofRole = isHost || !jobRole ? undefined : all.find((level) => level.jobRole === jobRole)
  return ofRole ?? all.find((level) => (isHost ? level.defaultInternal : level.defaultExternal))
}
