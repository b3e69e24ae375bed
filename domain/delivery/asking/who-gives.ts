import type { Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { allLevels, couldAnswer, whomSelected, withShares } from '../../access/asking/answers.ts'
import type { ThingToAskFor } from '../../access/asking/thing.ts'
import { atLeast, ceilingsSchema } from '../../access/levels.ts'
import { standing } from '../../people/standing.ts'
import { firstOfStaffWho } from '../first-of-staff.ts'

/**
 * Who can give access to a thing to somebody (a membership's uuid): of the host whoever runs it, else its supervisors, else its administrators;
 * and all colleagues of whoever it is for who could answer.
 */
export async function whoGives(thing: ThingToAskFor, membershipId: string): Promise<Member[]> {
  const { organisationId: homeId, ...membership } = await prisma.membership.findUniqueOrThrow({
    where: { id: membershipId },
    select: { ...whomSelected, organisationId: true },
  })
  const levels = await allLevels()
  const asked = { ...thing, homeId, membershipId, membership }
  const [request = { ...asked, share: null }] = await withShares(prisma, [asked])
  const could = (member: Member) => couldAnswer(member, request, levels)
  const staff = await firstOfStaffWho()(thing.managerId, async (member) => could(member))
  if (membership.organisation.isHost) return staff
  return [...staff, ...(await colleaguesWho(could, { organisationId: homeId, id: { not: membershipId } }))]
}

/** Those of some memberships who could; only who may manage projects at all is looked at. */
async function colleaguesWho(could: (member: Member) => boolean, of: Prisma.MembershipWhereInput): Promise<Member[]> {
  const all = await prisma.accessLevel.findMany({ select: { id: true, ceilings: true } })
  const managing = all.filter(({ ceilings }) => atLeast(ceilingsSchema.parse(ceilings).overview ?? 'none', 'manage'))
  const rows = await prisma.membership.findMany({
    where: { AND: [of, standing, { accessLevelId: { in: managing.map(({ id }) => id) } }] },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const members: Member[] = []
  for (const { id } of rows) {
    const member = await actorOfMembership(id)
    if (member && could(member)) members.push(member)
  }
  return members
}
