import type { Token } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import { actorOfMembership, type Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { LinkSpent } from '../refusals.ts'
import type { Caller } from '../sign-in/caller.ts'
import { enter, usualActor } from '../sign-in/enter.ts'
import { tellOfPassword } from '../tell.ts'
import { invalidateLinks, look } from '../tokens.ts'
import { chosenPassword, keepPassword } from './password.ts'

/** Whom a reset link is for. Throws NotFound when forged, LinkSpent when used or too old. Changes nothing. */
export async function findReset(value: string): Promise<Member> {
  return holder(await look(prisma, 'reset', value))
}

/** Sets a new password by a reset link, once, and signs in. All sessions and other mailed links end; an open invitation into
 *  another organisation stays, and asks for the new password. Throws as findReset, Invalid. */
export async function resetPassword(value: string, password: string, caller: Caller): Promise<Member> {
  const token = await look(prisma, 'reset', value)
  const actor = await holder(token)
  const chosen = await chosenPassword(actor, password)
  await act(actor, async (work) => {
    await keepPassword(work, actor, chosen)
    await tellOfPassword(work, actor, caller)
    await invalidateLinks(work.db, token.personId, ['reset', 'sign_in', 'new_address'], token)
    await work.db.session.deleteMany({ where: { personId: token.personId } })
    await enter(work, actor, 'reset', caller)
  })
  return (await actorOfMembership(actor.membershipId)) ?? actor
}

async function holder({ personId }: Token): Promise<Member> {
  const actor = await usualActor(personId)
  if (!actor) throw new LinkSpent('link-expired')
  return actor
}
