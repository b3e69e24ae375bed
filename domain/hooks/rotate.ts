import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { scope } from '../access/scope.ts'
import { act } from '../act.ts'
import type { Once } from '../once.ts'
import { NotAllowed, NotFound } from '../refusals.ts'
import { findEyes } from './eyes.ts'
import { bothFor, newSalt, secretOf } from './secret.ts'

/** A secret as it is told once, and until when the one before is good as well. */
export type ToldSecret = { id: string; name: string; secret: string; formerUntil: Date | null }

/** The secret of a webhook (uuid), told with the answer to what made it. Throws NotFound; NotAllowed to whoever may not lend its eyes. */
export async function findSecret(actor: Member, id: string): Promise<ToldSecret> {
  const found = await prisma.webhook.findFirst({ where: { AND: [{ id }, scope(actor, 'update', 'Webhook')] } })
  if (!found) throw new NotFound()
  const eyes = await findEyes(actor)
  if (!eyes.some((one) => one.id === found.membershipId)) throw new NotAllowed('own-webhook')
  return { id, name: found.name, secret: secretOf(found, found.salt), formerUntil: found.formerUntil }
}

/** Gives a webhook (uuid) a new secret; for a day messages are signed with the one before as well. Only whoever may lend its eyes: the secret
 *  says that a message comes from here. Throws NotFound, NotAllowed, TooOften. */
export async function rotateSecret(actor: Member, id: string, once?: Once): Promise<void> {
  const eyes = await findEyes(actor)
  await act(
    actor,
    async ({ the, db, record }) => {
      const { organisationId, membershipId, salt } = await the('update', 'Webhook', id)
      if (!eyes.some((one) => one.id === membershipId)) throw new NotAllowed('own-webhook')
      const former = { formerSalt: salt, formerUntil: new Date(Date.now() + bothFor) }
      await db.webhook.update({ where: { id }, data: { salt: newSalt(), ...former } })
      await record({ action: 'rotate-secret', subject: 'Webhook', id, organisationId })
    },
    { once, limit: 'webhook' },
  )
}
