import { createHash } from 'node:crypto'
import type { Prisma } from '@prisma/client'
import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { NotFound } from '../../refusals.ts'
import { type Proof, proveOneself } from '../passwords/proof.ts'
import { plainAddress } from './address.ts'

/** Somebody's session as it is shown to them: the device as its browser calls itself, network address, times. */
export type OpenSession = { id: string; userAgent: string; address: string; createdAt: Date; seenAt: Date }

/** A session as it is kept. Its id is `keyOf` what the cookie holds. */
export type KeptSession = {
  id: string
  personId: string
  membershipId: string
  userAgent: string
  address: string
  data: Prisma.InputJsonObject
  expiresAt: Date
}

/** What a session is kept under: the SHA-256, in hex, of what its cookie holds. Who reads the table cannot sign in with it. */
export function keyOf(cookie: string): string {
  return createHash('sha256').update(cookie).digest('hex')
}

/** Keeps a session, or what has changed in it. */
export async function keepSession({ id, ...session }: KeptSession): Promise<void> {
  await prisma.session.upsert({ where: { id }, create: { id, ...session }, update: session })
}

/** Notes that a session is in use, and until when it is good by that. */
export async function touchSession(id: string, expiresAt: Date): Promise<void> {
  await prisma.session.updateMany({ where: { id }, data: { seenAt: new Date(), expiresAt } })
}

/** Forgets a session: its cookie is worthless from now on. */
export async function forgetSession(id: string): Promise<void> {
  await prisma.session.deleteMany({ where: { id } })
}

/** The actor's own open sessions, in every organisation, the one used last first. */
export async function findSessions({ personId }: Member): Promise<OpenSession[]> {
  const sessions = await prisma.session.findMany({
    where: { personId, expiresAt: { gt: new Date() } },
    orderBy: { seenAt: 'desc' },
    select: { id: true, userAgent: true, address: true, createdAt: true, seenAt: true },
  })
  return sessions.map((session) => ({ ...session, address: plainAddress(session.address) }))
}

/** Ends one of the actor's own sessions, once they have shown that it is they. Throws NotFound for any other; as `proveOneself`. */
export async function endSession(actor: Member, id: string, proof: Proof): Promise<void> {
  if ((await prisma.session.count({ where: { id, personId: actor.personId } })) === 0) throw new NotFound()
  await proveOneself(actor, proof)
  await end(actor, { id })
}

/** Ends all sessions of the actor, this one too: signed out everywhere, once they have shown that it is they. Throws as
 *  `proveOneself`. */
export async function endAllSessions(actor: Member, proof: Proof): Promise<void> {
  await proveOneself(actor, proof)
  await end(actor, {})
}

async function end(actor: Member, which: { id?: string }): Promise<void> {
  await act(actor, async ({ db, record }) => {
    const { count } = await db.session.deleteMany({ where: { personId: actor.personId, ...which } })
    if (count === 0 && which.id) throw new NotFound()
    await record({
      action: 'end-sessions',
      subject: 'Person',
      id: actor.personId,
      organisationId: actor.organisation.id,
      detail: { count },
    })
  })
}
