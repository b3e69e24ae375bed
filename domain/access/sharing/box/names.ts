import type { Grant, PrincipalKind, ResourceKind } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../actor/actor.ts'
import { scope } from '../../scope.ts'
import type { Condition, Subject } from '../../vocabulary.ts'
import { knowsPartners, partnersOf, partnersPeople } from '../partners.ts'
import { knowsAllOf } from '../principals.ts'

/** A grant as it is told: who was given it (with their organisation), how, on what of whose, at which level (null: the usual one), until when, by
 *  whom. A name that is not told to the reader is null. */
export type NamedGrant = {
  id: string
  via: Grant['via']
  by: PrincipalKind
  name: string | null
  organisation: string | null
  on: ResourceKind
  /** Null where its name is not told. */
  onId: string | null
  onName: string | null
  level: string | null
  expiresAt: Date | null
  sharedBy: string | null
  /** Whose the thing is. */
  owner: string | null
}

/** The grants as they are told to somebody who may read them, in the same order. */
export async function nameGrants(actor: Member, grants: Grant[]): Promise<NamedGrant[]> {
  const { nameOf, homeOf } = await namesFor(actor, grants)
  const levels = await prisma.projectAccessLevel.findMany({
    where: { id: { in: grants.flatMap((one) => one.levelId ?? []) } },
  })
  const levelNames = new Map(levels.map(({ id, name }) => [id, name]))
  return grants.map((grant) => ({
    ...{ id: grant.id, via: grant.via, by: grant.principalKind, expiresAt: grant.expiresAt },
    ...{ on: grant.resourceKind, onId: nameOf(grant.resourceId) === null ? null : grant.resourceId },
    name: nameOf(grant.principalId),
    organisation: grant.principalKind === 'organisation' ? null : homeOf(grant.principalId),
    onName: nameOf(grant.resourceId),
    level: (grant.levelId && levelNames.get(grant.levelId)) ?? null,
    sharedBy: nameOf(grant.creatorId ?? ''),
    owner: nameOf(grant.organisationId),
  }))
}

async function namesFor(actor: Member, grants: Grant[]) {
  const ids = [
    ...new Set(
      grants.flatMap((one) => [one.principalId, one.resourceId, one.organisationId, one.creatorId ?? []].flat()),
    ),
  ]
  const named = (subject: Subject) => ({ AND: [{ id: { in: ids } }, knownTo(actor, subject)] })
  const plain = { id: true, name: true } as const
  const home = { organisation: { select: { name: true } } } as const
  const [people, teams, groups, ...others] = await Promise.all([
    prisma.membership.findMany({
      where: { id: { in: ids }, ...peopleKnownTo(actor) },
      select: { id: true, person: { select: { name: true } }, ...home },
    }),
    prisma.team.findMany({ where: named('Team'), select: { ...plain, ...home } }),
    prisma.group.findMany({ where: named('Group'), select: { ...plain, ...home } }),
    prisma.organisation.findMany({ where: named('Organisation'), select: plain }),
    prisma.product.findMany({ where: named('Product'), select: plain }),
    prisma.project.findMany({ where: named('Project'), select: plain }),
    prisma.phase.findMany({ where: named('Phase'), select: plain }),
  ])
  const sets = [...people.map(({ person, ...one }) => ({ ...one, name: person.name })), ...teams, ...groups]
  const names = new Map([...sets, ...others.flat()].map(({ id, name }) => [id, name]))
  const homes = new Map(sets.map(({ id, organisation }) => [id, organisation.name]))
  return { nameOf: (id: string) => names.get(id) ?? null, homeOf: (id: string) => homes.get(id) ?? null }
}

/** The rows of a model whose names somebody is told, as a Prisma where: those the ability shows, teams and groups of their own organisation where
 *  they know its people, and `withPartners` the partners of that. */
export function knownTo(actor: Member, subject: Subject, withPartners = true): Condition {
  const shown = scope(actor, 'read', subject, 'name')
  const { organisation } = actor
  if (subject === 'Organisation' && withPartners && knowsPartners(actor))
    return { OR: [shown, partnersOf(organisation.id)] }
  const isOwn = (subject === 'Team' || subject === 'Group') && knowsOwn(actor)
  return isOwn ? { OR: [shown, { organisationId: organisation.id }] } : shown
}

/** The memberships whose people somebody is told by name, as a Prisma where: `withPartners` also those of partners, as their
 *  contacts tell. */
export function peopleKnownTo(actor: Member, withPartners = true): Condition {
  const shown = { person: { is: scope(actor, 'read', 'Person', 'name') } }
  const ofPartners = withPartners ? partnersPeople(actor) : null
  const own = knowsOwn(actor) ? [{ organisationId: actor.organisation.id }] : []
  return { OR: [shown, ...own, ...(ofPartners ? [ofPartners] : [])] }
}

const knowsOwn = (actor: Member) => !actor.organisation.isHost && knowsAllOf(actor, actor.organisation)
