import type { Import } from '@prisma/client'
import type { Member } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import { holdNames } from '../organisations/name-is-free.ts'
import { Conflict } from '../refusals.ts'
import { decide } from './decide.ts'
import { keepLines } from './keep-lines.ts'
import { countsOf } from './kinds/counts.ts'
import { planOf } from './kinds/index.ts'
import { telling } from './onwards.ts'
import { noteAsMade } from './rows/as-made.ts'

const oneAtATime = 4_119_733
/** The longest that an import may take, in milliseconds. */
const longest = 15 * 60_000

/**
 * Imports all lines of a file in one transaction, or none: what they do is decided anew by what is there now, under the rights of whoever
 * imports. Imports wait one for the other, so that none decides by what another is about to write. Throws Stopped; Conflict when lines
 * are refused that were not before; what the verbs throw.
 */
export async function runImport(actor: Member, found: Import): Promise<void> {
  const { id, kind, lines, leavesOut, mailsLater } = found
  const plan = planOf(kind)
  const onwards = telling(id)
  await act(
    actor,
    async (work) => {
      const { db } = work
      await db.$executeRaw`select pg_advisory_xact_lock(${oneAtATime})`
      if (kind === 'organisations') await holdNames(db)
      await onwards(0)
      const { importing, planned, headings } = await decide(db, actor, found)
      const counts = countsOf(planned)
      if (counts.refused > 0 && !leavesOut) throw new Conflict('lines-refused', { count: counts.refused })
      const wanted = planned.filter(({ effect }) => effect !== 'refuse')
      await plan.write(work, importing, wanted, onwards, !mailsLater)
      await noteAsMade(db, plan, wanted)
      await keepLines(db, id, planned, headings)
      const data = { ...counts, state: 'done', progress: lines, finishedAt: new Date() } as const
      await db.import.update({ where: { id }, data })
      const detail = { kind, made: counts.made, changed: counts.changed }
      await work.record({ action: 'import', subject: 'Import', id, organisationId: actor.organisation.id, detail })
    },
    { within: longest },
  )
}
