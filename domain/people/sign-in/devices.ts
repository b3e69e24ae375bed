import { prisma } from '../../../prisma/client.ts'
import type { Db } from '../../act.ts'
import type { Caller } from './caller.ts'

/** How long a browser is remembered after the last sign-in with it, in days; no browser keeps a cookie longer. */
export const rememberedFor = 400

/** Whether somebody has signed in with a browser before; the same one statement for an unknown address. */
export async function isKnownDevice({ email, browser }: Caller & { email: string }): Promise<boolean> {
  if (!browser) return false
  return (await prisma.device.count({ where: { browser, person: { email } } })) > 0
}

/** Remembers the browser that a person (uuid) signs in with. Returns whether it is new to them, who have signed in with others. */
export async function rememberDevice(db: Db, personId: string, { browser }: Caller): Promise<boolean> {
  if (!browser) return false
  const known = await db.device.updateMany({ where: { personId, browser }, data: { seenAt: new Date() } })
  if (known.count > 0) return false
  const others = await db.device.count({ where: { personId } })
  await db.device.createMany({ data: [{ personId, browser }], skipDuplicates: true })
  return others > 0
}
