import { prisma } from '../../prisma/client.ts'
import { actorOfMembership, type Member } from '../access/actor.ts'
import { act } from '../act.ts'
import { enter, usualActor } from './enter.ts'
import { choosePassword } from './password.ts'
import { LinkSpent } from './refusals.ts'
import { consume, look, spendAll } from './tokens.ts'

/** Whom a reset link is for. Throws NotFound when forged, LinkSpent when used or too old. Changes nothing. */
export async function findReset(value: string): Promise<Member> {
  const token = await look(prisma, 'reset', value)
  const actor = await usualActor(token.personId)
  if (!actor) throw new LinkSpent('link-expired')
  return actor
}

/** Sets a new password by a reset link, once; ends all sessions and other links, and signs in. Throws as findReset, Invalid. */
export async function resetPassword(value: string, password: string): Promise<Member> {
  const actor = await findReset(value)
  await act(actor, async (work) => {
    const { personId } = await consume(work.db, 'reset', value)
    await choosePassword(work, actor, password)
    await spendAll(work.db, personId, ['reset', 'sign_in'])
    await work.db.session.deleteMany({ where: { personId } })
    await enter(work, actor, 'reset')
  })
  return (await actorOfMembership(actor.membershipId)) ?? actor
}
