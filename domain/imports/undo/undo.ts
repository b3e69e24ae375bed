import type { Import, ImportLine } from '@prisma/client'
import type { Member } from '../../access/actor/actor.ts'
import { act } from '../../act.ts'
import { Conflict } from '../../refusals.ts'
import { telling } from '../onwards.ts'
import { putBack } from './put-back.ts'
import { removeMade } from './remove.ts'
import { changedSince } from './since.ts'

const longest = 15 * 60_000

/**
 * Takes back an import as one: what it made is removed, what it changed is as it was. Nothing of it where somebody has since changed one of
 * these things, or added something to it, or has come in, or where whoever undoes it might not do it now: then they are named. Throws Conflict, Stopped, and what the verbs throw.
 */
export async function undoImport(actor: Member, found: Import): Promise<void> {
  const { id } = found
  const onwards = telling(id)
  await act(
    actor,
    async (work) => {
      const { db } = work
      const lines = await db.importLine.findMany({
        where: { importId: id, effect: { in: ['make', 'change'] }, rowId: { not: null } },
        orderBy: { line: 'desc' },
      })
      const since = await changedSince(work, actor, found, lines)
      if (since.length > 0) throw new Conflict('undo-refused', told(since))
      await putBack(
        work,
        actor,
        lines.filter(({ effect }) => effect === 'change'),
        onwards,
      )
      await removeMade(
        work,
        found,
        lines.filter(({ effect }) => effect === 'make'),
        onwards,
      )
      await db.import.update({
        where: { id },
        data: { state: 'undone', progress: found.lines, finishedAt: new Date() },
      })
      const detail = { kind: found.kind, made: found.made, changed: found.changed }
      await work.record({ action: 'undo-import', subject: 'Import', id, organisationId: actor.organisation.id, detail })
    },
    { within: longest },
  )
}

/** The first of them by name, and how many there are. */
const told = (since: ImportLine[]) => ({
  count: since.length,
  names: since
    .slice(0, 10)
    .map(({ title }) => title)
    .join(', '),
})
