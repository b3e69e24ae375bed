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

/** A member (the membership's uuid) of the actor's own organisation who could be let in again. Throws NotFound for anybody else. */
export async function findComingBack(actor: Member, id: string): Promise<ComingBack> {
  if (!looksAfterPeople(actor)) throw new NotFound()
  const disabled = { id, organisationId: actor.organisation.id, disabledAt: { not: null } }
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

/** Throws Invalid on `restore` where something could come back with whoever has an address, and nobody has said what. */
export async function mustSayWhatReturns(actor: Member, email: string, restore: string[] | undefined): Promise<void> {
  if (restore === undefined && (await findReturning(actor, email)).length > 0)
    throw new Invalid({ restore: 'choose-returning' })
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
