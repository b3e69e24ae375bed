import type { Grant, PrincipalKind } from '@prisma/client'
import type { Db } from '../../act.ts'
import { profiles } from '../profiles.ts'
import { inForce } from './in-force.ts'
import type { PlacedThing } from './thing.ts'

/** The grants by which a principal (uuid) reaches a thing at this moment: their own, and those of the sets and the organisation they
 *  belong to; on the thing, on what it is part of, and on what is in it. */
export async function grantsInto(db: Db, thing: PlacedThing, kind: PrincipalKind, id: string): Promise<Grant[]> {
  const asking = await askingAs(db, kind, id)
  if (asking.principals.length === 0) return []
  const grants = await db.grant.findMany({
    where: { principalId: { in: asking.principals }, AND: [inForce()] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const { organisationId, productId, projectId, resourceId } = thing
  const around = [organisationId, productId, projectId, resourceId, ...(await thingsIn(db, thing, grants))]
  const projects = grants.some(({ via }) => via === 'owner') ? await projectsAt(db, thing) : []
  const owns = asking.owns(projects)
  return grants.filter(({ resourceId, via }) => around.includes(resourceId) && (via !== 'owner' || owns))
}

/** Whom grants are looked for that reach somebody, and whether their organisation's ownership is theirs to use for some of these projects. */
type Asking = { principals: string[]; owns(projects: Run[]): boolean }
type Run = { managerId: string | null; creatorId: string | null }

async function askingAs(db: Db, kind: PrincipalKind, id: string): Promise<Asking> {
  if (kind !== 'membership') return { principals: await setAndHome(db, kind, id), owns: () => true }
  const found = await db.membership.findFirst({
    where: { id, disabledAt: null, person: { disabledAt: null } },
    select: { organisationId: true, profile: true, teams: true, groups: true },
  })
  if (!found) return { principals: [], owns: () => false }
  const sets = [...found.teams.map(({ teamId }) => teamId), ...found.groups.map(({ groupId }) => groupId)]
  const { owned } = profiles[found.profile]
  const runs = ({ managerId, creatorId }: Run) => managerId === id || creatorId === id
  const owns = (projects: Run[]) => owned === 'all' || (owned === 'own' && projects.some(runs))
  return { principals: [id, ...sets, found.organisationId], owns }
}

async function setAndHome(db: Db, kind: Exclude<PrincipalKind, 'membership'>, id: string): Promise<string[]> {
  if (kind === 'organisation') return [id]
  const by = { where: { id }, select: { organisationId: true } }
  const found = kind === 'team' ? await db.team.findUnique(by) : await db.group.findUnique(by)
  return found ? [id, found.organisationId] : []
}

/** The project that a thing is, or is in; the projects that are in it. */
const projectsAt = (db: Db, { projectId, productId }: PlacedThing) =>
  db.project.findMany({
    where: projectId ? { id: projectId } : { productId },
    select: { managerId: true, creatorId: true },
  })

/** What grants lead to in a thing: projects, phases and documents. */
async function thingsIn(db: Db, { resourceKind, resourceId }: PlacedThing, grants: Grant[]): Promise<string[]> {
  const on = (kind: Grant['resourceKind']) => ({
    in: grants.flatMap((one) => (one.resourceKind === kind ? [one.resourceId] : [])),
  })
  const ids = { select: { id: true } } as const
  const inIt = resourceKind === 'product' ? { project: { productId: resourceId } } : { projectId: resourceId }
  const found = [
    resourceKind === 'product' &&
      (await db.project.findMany({ where: { productId: resourceId, id: on('project') }, ...ids })),
    resourceKind !== 'phase' && (await db.phase.findMany({ where: { ...inIt, id: on('phase') }, ...ids })),
    await db.file.findMany({
      where: { ...(resourceKind === 'phase' ? { phaseId: resourceId } : inIt), id: on('file') },
      ...ids,
    }),
  ]
  return found.flatMap((rows) => rows || []).map(({ id }) => id)
}
