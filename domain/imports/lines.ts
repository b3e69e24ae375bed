import type { Import, ImportEffect, ImportLine } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { findImport } from './find.ts'

/** An import and the first of its lines of each effect. The lines are told to whoever brought the file in alone: they name what others may
 *  not see. */
export type ImportLook = { found: Import; lines: Partial<Record<ImportEffect, ImportLine[]>> }

/** Lines of one effect that are told at once. */
export const mostTold = 200

/** An import (uuid), as the actor may see it. Throws NotFound. */
export async function lookAtImport(actor: Member, id: string): Promise<ImportLook> {
  const found = await findImport(actor, 'read', id)
  if (found.creatorId !== actor.membershipId) return { found: { ...found, detail: withoutNames(found) }, lines: {} }
  const lines: ImportLook['lines'] = {}
  for (const effect of ['refuse', 'make', 'change', 'same'] as const)
    lines[effect] = await prisma.importLine.findMany({
      where: { importId: id, effect },
      orderBy: [{ line: 'asc' }, { id: 'asc' }],
      take: mostTold,
    })
  return { found, lines }
}

/** What stands in the words of its problem, without what things are called. */
function withoutNames({ detail }: Import): object {
  return { ...Object(detail), names: null }
}
