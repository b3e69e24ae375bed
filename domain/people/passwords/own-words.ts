import { prisma } from '../../../prisma/client.ts'
import type { Member } from '../../access/actor/actor.ts'

/** Whose password it is, with the names around them. */
export type Owner = { email: string; name: string; names: string[] }

/** More products than these do not make a password easier. */
const most = 100

/** Somebody as the owner of a password: with the names of their organisations and of what these have, of the host, and of what they
 *  see as the name of the portal. `name` is the one they choose at the same time. */
export async function ownerOf({ personId, email, layout }: Member, name: string): Promise<Owner> {
  const mine = { memberships: { some: { personId } } }
  const [organisations, products] = await Promise.all([
    prisma.organisation.findMany({ where: { OR: [mine, { isHost: true }] }, select: { name: true } }),
    prisma.product.findMany({ where: { organisation: mine }, select: { name: true }, take: most }),
  ])
  const names = [...organisations, ...products].map((one) => one.name)
  return { email, name, names: [...names, layout.brand.name ?? '', 'Portico'] }
}

/** The words of an owner's names and address, whole and in parts, without those of one or two letters. */
export function wordsOf({ email, name, names }: Owner): string[] {
  const whole = [email, name, ...names]
  return [...new Set(whole.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]))].filter(
    (word) => word.length > 2,
  )
}
