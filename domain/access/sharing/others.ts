import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../actor/actor.ts'
import { can, scope } from '../scope.ts'
import { inForce } from './in-force.ts'

/** Who was let into each of these projects (uuids), or into a phase of one, beside its own organisation and the host: people by name, and
 *  teams, groups and organisations. Null for whoever is not told of every grant there. */
export async function findOthersWhoSee(actor: Member, ids: string[]): Promise<Map<string, string[]> | null> {
  const projects = await prisma.project.findMany({
    where: { AND: [{ id: { in: ids } }, scope(actor, 'read', 'Project')] },
    select: { id: true, organisationId: true, phases: { select: { id: true } } },
  })
  const isTold = projects.every(({ organisationId }) => can(actor, 'read', 'Grant', { organisationId }))
  if (!isTold) return null
  const projectOf = new Map(
    projects.flatMap((one) => [one.id, ...one.phases.map(({ id }) => id)].map((id) => [id, one])),
  )
  const grants = await prisma.grant.findMany({
    where: { AND: [{ resourceId: { in: [...projectOf.keys()] } }, inForce(), scope(actor, 'read', 'Grant')] },
    select: { principalId: true, resourceId: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const principals = await principalsOf(
    actor,
    grants.map(({ principalId }) => principalId),
  )
  const names = new Map<string, string[]>()
  for (const { principalId, resourceId } of grants) {
    const [project, principal] = [projectOf.get(resourceId), principals.get(principalId)]
    if (!project || !principal || principal.isHost || principal.organisationId === project.organisationId) continue
    const known = names.get(project.id) ?? []
    if (!known.includes(principal.name)) names.set(project.id, [...known, principal.name])
  }
  return names
}

type Principal = { name: string; organisationId: string; isHost: boolean }

/** Whoever is behind these ids, whichever kind each is of, of those that the actor sees. */
async function principalsOf(actor: Member, principalIds: string[]): Promise<Map<string, Principal>> {
  const where = <Name extends 'Membership' | 'Team' | 'Group' | 'Organisation'>(subject: Name) => ({
    AND: [{ id: { in: principalIds } }, scope(actor, 'read', subject)],
  })
  const organisation = { select: { isHost: true } }
  const set = { select: { id: true, name: true, organisationId: true, organisation } }
  const [members, teams, groups, organisations] = await Promise.all([
    prisma.membership.findMany({
      where: where('Membership'),
      select: { id: true, organisationId: true, organisation, person: { select: { name: true } } },
    }),
    prisma.team.findMany({ where: where('Team'), ...set }),
    prisma.group.findMany({ where: where('Group'), ...set }),
    prisma.organisation.findMany({ where: where('Organisation'), select: { id: true, name: true, isHost: true } }),
  ])
  const sets = [...teams, ...groups].map(({ organisation: { isHost }, ...one }) => ({ ...one, isHost }))
  const people = members.map(({ person: { name }, organisation: { isHost }, ...one }) => ({ ...one, name, isHost }))
  const whole = organisations.map((one) => ({ ...one, organisationId: one.id }))
  return new Map([...sets, ...people, ...whole].map(({ id, ...principal }) => [id, principal]))
}
