import { prisma } from '../../../prisma/client.ts'
import { standing } from '../../people/standing.ts'
import { Invalid } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { knowsAllOf } from '../sharing/principals.ts'

/** The name of somebody (a membership's uuid) that access can be asked for: the actor, or a colleague whom they are told of by name. Throws
 *  Invalid for anybody else. */
export async function mustBeColleague(actor: Member, membershipId: string): Promise<string> {
  if (membershipId === actor.membershipId) return actor.name
  const { organisation } = actor
  const found =
    knowsAllOf(actor, organisation) &&
    (await prisma.membership.findFirst({
      where: { AND: [{ id: membershipId, organisationId: organisation.id }, standing] },
      select: { person: { select: { name: true } } },
    }))
  if (!found) throw new Invalid({ colleagueId: 'no-colleague' })
  return found.person.name
}
