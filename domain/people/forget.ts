import { prisma } from '../../prisma/client.ts'

const day = 24 * 60 * 60 * 1000

/** Removes what has run out: sessions, counters of attempts, and, a week later, one-time links nobody waits for. */
export async function forgetExpired(now = new Date()): Promise<void> {
  await prisma.session.deleteMany({ where: { expiresAt: { lt: now } } })
  await prisma.attempt.deleteMany({ where: { expire: { lt: now.getTime() } } })
  await prisma.token.deleteMany({
    where: { kind: { in: ['sign_in', 'reset'] }, expiresAt: { lt: new Date(now.getTime() - 7 * day) } },
  })
}
