import type { Profile } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { actorOfMembership, type Member } from '../access/actor/actor.ts'
import { standing } from '../people/standing.ts'

/** Finds those of the host's people who may do something for a project: the one who runs it (a membership's uuid), else its supervisors,
 *  else its administrators. */
export type FirstOfStaff = (
  managerId: string | null | undefined,
  may: (member: Member) => Promise<boolean>,
) => Promise<Member[]>

const groups: Profile[][] = [['supervisor'], ['administrator', 'billing_administrator']]

/** Such a search; what it finds out about people is kept for the questions that follow. */
export function firstOfStaffWho(): FirstOfStaff {
  const members = new Map<string, Promise<Member | null>>()
  const staff = new Map<Profile[], Promise<string[]>>()
  const member = (id: string) => kept(members, id, () => actorOfMembership(id))
  const ofThese = async (ids: string[], may: Parameters<FirstOfStaff>[1]) => {
    const found: Member[] = []
    for (const id of ids) {
      const one = await member(id)
      if (one?.organisation.isHost && (await may(one))) found.push(one)
    }
    return found
  }
  return async (managerId, may) => {
    const managers = await ofThese(managerId ? [managerId] : [], may)
    if (managers.length > 0) return managers
    for (const profiles of groups) {
      const found = await ofThese(await kept(staff, profiles, () => staffWith(profiles)), may)
      if (found.length > 0) return found
    }
    return []
  }
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}

async function staffWith(profiles: Profile[]): Promise<string[]> {
  const where = { AND: [standing, { profile: { in: profiles }, organisation: { is: { isHost: true } } }] }
  const found = await prisma.membership.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })
  return found.map(({ id }) => id)
}
