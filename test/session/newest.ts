import type { TokenKind } from '@prisma/client'
import { codeOf, sealed } from '../../domain/people/tokens.ts'
import { prisma } from '../../prisma/client.ts'

/** The newest one-time token of an address: its id, the value of its link, its code. */
export async function newest(kind: TokenKind, email: string) {
  const token = await prisma.token.findFirstOrThrow({ where: { kind, person: { email } }, orderBy: { id: 'desc' } })
  return { id: token.id, value: sealed(token), code: codeOf(token) }
}

/** How many mails of a kind were posted to an address. */
export function mailsTo(email: string): Promise<number> {
  return prisma.delivery.count({ where: { email } })
}
