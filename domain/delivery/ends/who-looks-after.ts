import type { Grant } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { mayExtend } from '../../access/sharing/ends/may-extend.ts'
import type { SharedPlace } from '../../access/sharing/ends/place.ts'
import { firstOfStaffWho } from '../first-of-staff.ts'

/** Finds who looks after a share with somebody outside the host. */
export type LooksAfter = (grant: Grant, place: SharedPlace) => Promise<Member[]>

/**
 * Who is told of the ends of shares, of those who could extend them: whoever of the host runs the project, else its supervisors, else its
 * administrators. What is found out about people is kept for the questions that follow.
 */
export function whoLooksAfter(): LooksAfter {
  const first = firstOfStaffWho()
  return (grant, place) => first(place.project?.managerId, (member) => mayExtend(member, grant, place))
}
