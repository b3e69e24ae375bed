import type { Import } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import type { Member } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import { decide } from './decide.ts'
import { keepLines } from './keep-lines.ts'
import { countsOf } from './kinds/counts.ts'
import { telling } from './onwards.ts'

/** Looks what an import would do, and keeps that for its reader; nothing else is written. Throws Stopped, Refusal. */
export async function checkImport(actor: Member, found: Import): Promise<void> {
  const { id, lines } = found
  const { planned, headings } = await decide(prisma, actor, found)
  await telling(id)(lines)
  await act(
    actor,
    async ({ db }) => {
      await keepLines(db, id, planned, headings)
      await db.import.update({ where: { id }, data: { ...countsOf(planned), state: 'checked', progress: lines } })
    },
    { within: 120_000 },
  )
}
