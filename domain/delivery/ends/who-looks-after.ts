import type { Grant, Profile } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { mayExtend } from '../../access/sharing/ends/may-extend.ts'
import type { SharedPlace } from '../../access/sharing/ends/place.ts'
import { standing } from '../../people/standing.ts'

/** Finds who looks after a share with somebody outside the host. */
export type LooksAfter = (grant: Grant, place: SharedPlace) => Promise<Member[]>

const groups: Profile[][] = [['supervisor'], ['administrator', 'billing_administrator']]

/**
 * Who is told of the ends of shares, of those who could extend them: whoever of the host runs the project, else its supervisors, else its
 * administrators. What is found out about people is kept for the questions that follow.
 */
export function whoLooksAfter(): LooksAfter {
  const members = new Map<string, Promise<Member | null>>()
  const staff = new Map<Profile[], Promise<string[]>>()
  const member = (id: string) => kept(members, id, () => actorOfMembership(id))
  const ofThese = async (ids: string[], grant: Grant, place: SharedPlace) => {
    const found: Member[] = []
    for (const id of ids) {
      const one = await member(id)
      if (one?.organisation.isHost && (await mayExtend(one, grant, place))) found.push(one)
    }
    return found
  }
  return async (grant, place) => {
    const managers = await ofThese(
      [place.project?.managerId].flatMap((id) => id ?? []),
      grant,
      place,
    )
    if (managers.length > 0) return managers
    for (const profiles of groups) {
      const found = await ofThese(await kept(staff, profiles, () => staffWith(profiles)), grant, place)
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
