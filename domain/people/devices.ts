import { prisma } from '../../prisma/client.ts'
import type { Db } from '../act.ts'
import type { Caller } from './caller.ts'

/** How long a browser is remembered after the last sign-in with it, in days; no browser keeps a cookie longer. */
export const rememberedFor = 400

/** Whether somebody has signed in with a browser before; the same one statement for an unknown address. */
export async function isKnownDevice({ email, browser }: Caller & { email: string }): Promise<boolean> {
  if (!browser) return false
  return (await prisma.device.count({ where: { browser, person: { email } } })) > 0
}

/** Remembers the browser that a person (uuid) signs in with. */
export async function rememberDevice(db: Db, personId: string, { browser }: Caller): Promise<void> {
  if (!browser) return
  const data = { personId, browser }
  await db.device.upsert({
    where: { personId_browser: data },
    create: data,
    update: { seenAt: new Date() },
  })
}
