import type { ImportLine } from '@prisma/client'
import { isSaid } from '../kinds/plain.ts'

/** Whether a row still is what a line of an import has made of it. */
export function isAsWritten(row: object, { after, effect, subject }: ImportLine): boolean {
  const now = row as Record<string, unknown>
  if (subject === 'Membership' && effect === 'make' && (now.lastUsedAt || now.disabledAt)) return false
  const written = Object.entries((after ?? {}) as Record<string, unknown>)
  return written.every(([name, said]) => !Object.hasOwn(now, name) || isSaid(now[name], said))
}
