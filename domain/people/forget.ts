import { prisma } from '../../prisma/client.ts'
import { rememberedFor } from './sign-in/devices.ts'

const day = 24 * 60 * 60 * 1000

/** Removes what has run out: sessions, counters of attempts, browsers that have not been used for more than a year, a week later
 *  one-time links nobody waits for, and a month later tokens. */
export async function forgetExpired(now = new Date()): Promise<void> {
  await prisma.session.deleteMany({ where: { expiresAt: { lt: now } } })
  await prisma.attempt.deleteMany({ where: { expire: { lt: now.getTime() } } })
  await prisma.device.deleteMany({ where: { seenAt: { lt: new Date(now.getTime() - rememberedFor * day) } } })
  await prisma.apiToken.deleteMany({ where: { expiresAt: { lt: new Date(now.getTime() - 30 * day) } } })
  await prisma.token.deleteMany({
    where: {
      kind: { in: ['sign_in', 'reset', 'not_me', 'extension', 'new_address', 'undo_address'] },
      expiresAt: { lt: new Date(now.getTime() - 7 * day) },
    },
  })
}
