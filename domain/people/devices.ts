import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { can, scope } from '../access/scope.ts'
import { plainAddress } from './sign-in/address.ts'
import type { OpenSession } from './sign-in/sessions.ts'

const most = 8

/** Where a person (uuid) is signed in now, the device used last first, for whoever looks after all that this person is: who may update every
 *  one of their memberships; null for anybody else. Without what a session could be ended or entered by. */
export async function findSessionsOf(
  actor: Member,
  personId: string,
): Promise<{ total: number; sessions: Omit<OpenSession, 'id'>[] } | null> {
  const memberships = await prisma.membership.findMany({ where: { personId } })
  const seen = await prisma.person.count({ where: { AND: [{ id: personId }, scope(actor, 'read', 'Person')] } })
  const looksAfter = memberships.length > 0 && memberships.every((one) => can(actor, 'update', 'Membership', one))
  if (seen === 0 || !looksAfter) return null
  const where = { personId, expiresAt: { gt: new Date() } }
  const [total, sessions] = await Promise.all([
    prisma.session.count({ where }),
    prisma.session.findMany({
      where,
      orderBy: { seenAt: 'desc' },
      select: { userAgent: true, address: true, createdAt: true, seenAt: true },
      take: most,
    }),
  ])
  return { total, sessions: sessions.map((one) => ({ ...one, address: plainAddress(one.address) })) }
}
