import type { Grant, PrincipalKind } from '@prisma/client'
import type { Db } from '../../act.ts'
import { profiles } from '../profiles.ts'
import { inForce } from './in-force.ts'

/** The grants by which a principal (uuid) reaches a project (uuid) at this moment: their own, and those of the sets and the
 *  organisation they belong to; on the project, on what it is part of, and on what is in it. */
export async function grantsInto(db: Db, projectId: string, kind: PrincipalKind, id: string): Promise<Grant[]> {
  const asking = await askingAs(db, kind, id)
  if (asking.principals.length === 0) return []
  const project = await db.project.findUniqueOrThrow({ where: { id: projectId } })
  const grants = await db.grant.findMany({
    where: { principalId: { in: asking.principals }, AND: [inForce()] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const inside = await thingsIn(db, projectId, grants)
  const around = [project.organisationId, project.productId, projectId, ...inside]
  const owns = asking.owns(project)
  return grants.filter(({ resourceId, via }) => around.includes(resourceId) && (via !== 'owner' || owns))
}

/** Whom grants are looked for that reach somebody, and whether their organisation's ownership of a project is theirs to use. */
type Asking = { principals: string[]; owns(project: Run): boolean }
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
  const owns = (project: Run) => owned === 'all' || (owned === 'own' && runs(project))
  return { principals: [id, ...sets, found.organisationId], owns }
}

async function setAndHome(db: Db, kind: Exclude<PrincipalKind, 'membership'>, id: string): Promise<string[]> {
  if (kind === 'organisation') return [id]
  const by = { where: { id }, select: { organisationId: true } }
  const found = kind === 'team' ? await db.team.findUnique(by) : await db.group.findUnique(by)
  return found ? [id, found.organisationId] : []
}

/** The phases and documents of a project that grants lead to. */
async function thingsIn(db: Db, projectId: string, grants: Grant[]): Promise<string[]> {
  const of = (kind: Grant['resourceKind']) => ({
    where: { projectId, id: { in: grants.flatMap((one) => (one.resourceKind === kind ? [one.resourceId] : [])) } },
    select: { id: true },
  })
  const found = [...(await db.phase.findMany(of('phase'))), ...(await db.file.findMany(of('file')))]
  return found.map(({ id }) => id)
}
