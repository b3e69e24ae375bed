import { prisma } from '../../../prisma/client.ts'
import { system } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { postAll } from '../../delivery/post.ts'
import { usualActor } from './enter.ts'

/** Tells a person that somebody has tried too often to sign in as them: in the log each time, by mail once a day. */
export async function warnOfAttempts(email: string): Promise<void> {
  const person = await prisma.person.findUnique({ where: { email }, select: { id: true } })
  const actor = person && (await usualActor(person.id))
  if (!actor) return
  const { personId, membershipId, organisation } = actor
  const organisationId = organisation.id
  const once = `attempts.${personId}.${new Date().toISOString().slice(0, 10)}`
  await act(system, async (work) => {
    await postAll(work, [{ kind: 'sign_in_attempts', email, membershipId, organisationId, once }])
    await work.record({ action: 'pause-sign-in', subject: 'Person', id: personId, organisationId })
  })
}
