import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { post, postAll } from '../../domain/delivery/post.ts'
import { issue } from '../../domain/people/tokens.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

const { personId, membershipId, email } = world.people.nora

/** Posts a mail to Nora, with a link for a new password. Returns its delivery's id. */
export const mailNora = (): Promise<string> =>
  act(system, async (work) => {
    const token = await issue(work.db, 'reset', personId)
    return post(work, { kind: 'reset', email, membershipId, subjectId: token.id })
  })

/** Posts many such mails at once. Returns their deliveries' ids. */
export const mailNoraOften = (times: number): Promise<string[]> =>
  act(system, async (work) => {
    const { id: subjectId } = await issue(work.db, 'reset', personId)
    return postAll(work, Array(times).fill({ kind: 'reset', email, membershipId, subjectId }))
  })

/** What is known of a delivery. */
export async function stateOf(id: string) {
  const { state, tries, answer } = await prisma.delivery.findUniqueOrThrow({ where: { id } })
  return { state, tries, answer }
}

/** Takes the schedules of the cast off the clock: a worker that starts would mail their reports as well. */
export async function unscheduleCast(): Promise<void> {
  await prisma.schedule.updateMany({ data: { nextAt: null } })
}
