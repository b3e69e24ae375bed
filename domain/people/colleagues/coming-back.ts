import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { scope } from '../../access/scope.ts'
import { sharedPlace } from '../../access/sharing/ends/place.ts'
import { Invalid, NotFound } from '../../refusals.ts'
import { findSuspended, findSuspendedOf, type Suspended } from '../invitations/suspended.ts'
import { looksAfterPeople } from './list.ts'

/** A share that somebody had alone when they were disabled, and that the actor could give them again: of what, and until when. */
export type ReturningShare = { id: string; what: string; until: Date | null }

/** Somebody who was disabled in their organisation, and what could come back with them. */
export type ComingBack = { person: { id: string; name: string; email: string }; shares: ReturningShare[] }

/** Somebody to invite who was disabled in the actor's own organisation, by their address, and what could come back with them. */
export type ReturningColleague = { email: string; name: string; shares: ReturningShare[] }

/** A member (the membership's uuid) of the actor's own organisation who could be let in again. Throws NotFound for anybody else. */
export async function findComingBack(actor: Member, id: string): Promise<ComingBack> {
  if (!looksAfterPeople(actor)) throw new NotFound()
  return findComingBackIn(actor, id, { organisationId: actor.organisation.id })
}

/** The same of a member wherever the actor could let them in again: of staff, in all organisations whose people they look after. */
export async function findComingBackIn(
  actor: Member,
  id: string,
  place: { organisationId?: string } = {},
): Promise<ComingBack> {
  const disabled = { id, ...place, disabledAt: { not: null } }
  const member = await prisma.membership.findFirst({
    where: { AND: [disabled, scope(actor, 'update', 'Membership', 'disabledAt')] },
    select: { person: { select: { name: true, email: true } } },
  })
  if (!member) throw new NotFound()
  return { person: { id, ...member.person }, shares: await told(await findSuspendedOf(actor, id)) }
}

/** What could come back with whoever has an address, if they were disabled in the actor's own organisation. */
export async function findReturning(actor: Member, email: string): Promise<ReturningShare[]> {
  return told(await findSuspended(actor, actor.organisation.id, email))
}

/** Those of some people to invite with whom something could come back. */
export async function findAllReturning(
  actor: Member,
  people: { email: string; name: string }[],
): Promise<ReturningColleague[]> {
  const was = { organisationId: actor.organisation.id, disabledAt: { not: null }, reinvitedAt: null }
  const known = await prisma.membership.findMany({
    where: { ...was, person: { email: { in: people.map(({ email }) => email) } } },
    select: { person: { select: { email: true } } },
  })
  const emails = new Set(known.map(({ person }) => person.email))
  const found: ReturningColleague[] = []
  for (const { email, name } of people.filter((one) => emails.has(one.email))) {
    const shares = await findReturning(actor, email)
    if (shares.length > 0) found.push({ email, name, shares })
  }
  return found
}

/** Throws Invalid on `restore` where something could come back with whoever has an address, and nobody has said what. */
export async function mustSayWhatReturns(actor: Member, email: string, restore: string[] | undefined): Promise<void> {
  if (restore === undefined && (await findReturning(actor, email)).length > 0)
    throw new Invalid({ restore: 'choose-returning' })
}

/** What comes back with each of some people: of all that was chosen (uuids) that which was theirs. Throws Invalid on `restore` where something could come
 *  back and nobody has said what, and for what could not. */
export async function returningWith<One extends { email: string; name: string }>(
  actor: Member,
  people: One[],
  chosen: string[] | undefined,
): Promise<(One & { restore?: string[] })[]> {
  const returning = await findAllReturning(actor, people)
  if (returning.length > 0 && chosen === undefined) throw new Invalid({ restore: 'choose-all-returning' })
  const sharesOf = new Map(returning.map(({ email, shares }) => [email, shares.map(({ id }) => id)]))
  const known = new Set([...sharesOf.values()].flat())
  if (chosen?.some((id) => !known.has(id))) throw new Invalid({ restore: 'wrong' })
  return people.map((one) => {
    const theirs = sharesOf.get(one.email)
    return theirs ? { ...one, restore: theirs.filter((id) => chosen?.includes(id)) } : one
  })
}

function told(suspended: Suspended[]): Promise<ReturningShare[]> {
  return Promise.all(
    suspended.map(async (grant) => ({ id: grant.id, what: await nameOf(grant), until: grant.expiresAt })),
  )
}

async function nameOf(grant: Suspended): Promise<string> {
  const { resourceKind, resourceId: id } = grant
  if (resourceKind === 'organisation') return (await prisma.organisation.findUniqueOrThrow({ where: { id } })).name
  if (resourceKind === 'product') return (await prisma.product.findUniqueOrThrow({ where: { id } })).name
  const { project, part } = await sharedPlace(grant)
  return [project?.name, part].filter(Boolean).join(', ')
}
