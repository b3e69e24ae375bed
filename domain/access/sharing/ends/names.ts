import type { Grant } from '@prisma/client'
import { prisma } from '../../../../prisma/client.ts'
import type { Member } from '../../actor/actor.ts'
import { scope } from '../../scope.ts'
import { knownTo } from '../box/names.ts'
import { partnersPeople } from '../partners.ts'
import type { SharedPlace } from './place.ts'

/** What a share is called to somebody who may extend it: with whom (null where they may not see that), and what of. */
export type NamedShare = { whom: string | null; what: string }

/** Names a grant to whoever looks after it. */
export async function namedShare(
  member: Member,
  grant: Pick<Grant, 'principalKind' | 'principalId'>,
  place: SharedPlace,
): Promise<NamedShare> {
  const [whom, what] = await Promise.all([whomOf(member, grant), whatOf(place)])
  return { whom, what }
}

async function whomOf(member: Member, { principalKind, principalId: id }: Parameters<typeof namedShare>[1]) {
  const organisation = { select: { name: true } } as const
  if (principalKind === 'organisation') {
    const where = { AND: [{ id }, knownTo(member, 'Organisation')] }
    return (await prisma.organisation.findFirst({ where, ...organisation }))?.name ?? null
  }
  if (principalKind === 'membership') {
    const where = { AND: [{ id }, { OR: [scope(member, 'read', 'Membership'), ...ofPartners(member)] }] }
    const found = await prisma.membership.findFirst({ where, select: { person: organisation, organisation } })
    return found && within(found.person.name, found.organisation.name)
  }
  const select = { name: true, organisation } as const
  const found =
    principalKind === 'team'
      ? await prisma.team.findFirst({ where: { AND: [{ id }, scope(member, 'read', 'Team')] }, select })
      : await prisma.group.findFirst({ where: { AND: [{ id }, scope(member, 'read', 'Group')] }, select })
  return found && within(found.name, found.organisation.name)
}

const ofPartners = (member: Member) => [partnersPeople(member)].flatMap((people) => people ?? [])

const within = (name: string, organisation: string) => (name === organisation ? name : `${name} (${organisation})`)

async function whatOf({ organisationId, productId, project, part }: SharedPlace): Promise<string> {
  if (project) return part ? `${project.name}, ${part}` : project.name
  if (productId) return (await prisma.product.findUniqueOrThrow({ where: { id: productId } })).name
  return (await prisma.organisation.findUniqueOrThrow({ where: { id: organisationId } })).name
}
