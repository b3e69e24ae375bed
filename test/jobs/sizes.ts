import { system } from '../../domain/access/actor/actor.ts'
import { act } from '../../domain/act.ts'
import { postAll } from '../../domain/delivery/post.ts'
import { prisma } from '../../prisma/client.ts'
import { world } from '../world.ts'

const { people, projects, organisations } = world
const { email, membershipId } = people.nora

/** Bodies of updates; the longest is longer than the portal takes, so that its mail is as large as one with a file. */
const bodies = {
  small: 'Small.',
  middle: 'The cabinet is wired. '.repeat(250),
  large: 'The cabinet is wired. '.repeat(2_900),
}
/** Least bytes of the mails of each body, as they go to the server. */
export const leastBytes = { small: 1_000, middle: 14_000, large: 130_000 }
export type Size = keyof typeof bodies
export const sizes = Object.keys(bodies) as Size[]

/** Posts a notice to Nora of each size, `times` times. Returns the message ids by size, in the order of sending. */
export async function mailNoraOfEachSize(times = 1): Promise<Map<string, Size>> {
  const posted = new Map<string, Size>()
  for (const size of Array.from({ length: times }, () => sizes).flat()) {
    const about = { projectId: projects.line4, authorId: people.milo.membershipId, body: bodies[size] }
    const { id: subjectId } = await prisma.update.create({ data: about })
    const letter = {
      kind: 'update_notice',
      email,
      membershipId,
      organisationId: organisations.northwind,
      subjectId,
    } as const
    const [id = ''] = await act(system, (work) => postAll(work, [letter]))
    posted.set((await prisma.delivery.findUniqueOrThrow({ where: { id } })).messageId, size)
  }
  return posted
}

/** The state and answer of each mail, by its message id. */
export async function statesOf(posted: Map<string, Size>): Promise<Map<string, { state: string; answer: string }>> {
  const rows = await prisma.delivery.findMany({ where: { messageId: { in: [...posted.keys()] } } })
  return new Map(rows.map(({ messageId, state, answer }) => [messageId, { state, answer }]))
}
