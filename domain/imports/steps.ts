import type { ImportState } from '@prisma/client'
import { z } from 'zod'
import type { Member } from '../access/actor/actor.ts'
import { act } from '../act.ts'
import { Conflict } from '../refusals.ts'
import { tableOfImport } from './find.ts'
import { planOf } from './kinds/index.ts'
import { type FileReading, mustFit, shapeOf } from './reading.ts'

/** Whether invitations are mailed later, and refused lines left out. */
export const starting = z.strictObject({
  mailsLater: z.boolean().default(false),
  leavesOut: z.boolean().default(false),
})

/** States from which the columns may be matched anew; and from which it can be imported. */
export const open: ImportState[] = ['uploaded', 'checked', 'stopped', 'failed', 'interrupted']
/** States in which it can be stopped. */
export const underWay: ImportState[] = ['checking', 'queued', 'running']

/** Says how the file of an import (uuid) is read, remembers that for files of such headings, and lets it be checked. Throws NotFound,
 *  Conflict; Invalid for a field that is not one, or that two columns are matched with. */
export function settleReading(actor: Member, id: string, how: FileReading): Promise<void> {
  return act(actor, async ({ db, the, later }) => {
    const { kind, state } = await the('update', 'Import', id)
    mustBe(state, open)
    const { headings } = await tableOfImport(db, { id, kind })
    mustFit(planOf(kind), headings, how)
    const reading = { ...how, columns: headings.map((_, at) => how.columns[at] ?? null) }
    const by = { membershipId: actor.membershipId, kind, shape: shapeOf(headings) }
    const usedAt = new Date()
    await db.importMemory.upsert({
      where: { membershipId_kind_shape: by },
      create: { ...by, reading },
      update: { reading, usedAt },
    })
    // Whoever begins it at this moment imports what was checked, and it is read as that was.
    const { count } = await db.import.updateMany({
      where: { id, state: { in: open } },
      data: { reading, state: 'checking', progress: 0, stopAskedAt: null, problem: null },
    })
    if (count === 0) throw new Conflict('import-moved-on')
    await later('import', { importId: id, step: 'check', membershipId: actor.membershipId }, `import ${id}`)
  })
}

/** Lets an import (uuid) that was checked begin. Throws NotFound, Conflict, also where lines are refused and shall not be left out. */
export function startImport(
  actor: Member,
  id: string,
  { mailsLater, leavesOut }: z.output<typeof starting>,
): Promise<void> {
  return act(actor, async ({ db, the, later }) => {
    const { state, refused, startedAt } = await the('run', 'Import', id)
    mustBe(state, ['checked', ...(startedAt ? (['stopped', 'failed', 'interrupted'] as const) : [])])
    if (refused > 0 && !leavesOut) throw new Conflict('lines-refused', { field: 'leavesOut' })
    const data = { mailsLater, leavesOut, state: 'queued', progress: 0, stopAskedAt: null, problem: null } as const
    const { count } = await db.import.updateMany({ where: { id, state }, data })
    if (count === 0) throw new Conflict('import-moved-on')
    await later('import', { importId: id, step: 'run', membershipId: actor.membershipId }, `import ${id}`)
  })
}

/** Asks an import (uuid) to stop: it changes nothing then. Throws NotFound; Conflict when it is over. */
export function stopImport(actor: Member, id: string): Promise<void> {
  return act(actor, async ({ db, the }) => {
    await the('run', 'Import', id)
    const { count } = await db.import.updateMany({
      where: { id, state: { in: underWay } },
      data: { stopAskedAt: new Date() },
    })
    if (count === 0) throw new Conflict('import-moved-on')
  })
}

/** Lets an import (uuid) that was done be undone, with the rights of whoever wants that. Throws NotFound, NotAllowed, Conflict. */
export function startUndoing(actor: Member, id: string): Promise<void> {
  return act(actor, async ({ db, the, later }) => {
    await the('delete', 'Import', id)
    const { count } = await db.import.updateMany({
      where: { id, state: 'done' },
      data: { state: 'undoing', progress: 0, stopAskedAt: null, problem: null },
    })
    if (count === 0) throw new Conflict('import-moved-on')
    await later('import', { importId: id, step: 'undo', membershipId: actor.membershipId }, `import ${id}`)
  })
}

function mustBe(state: ImportState, wanted: ImportState[]): void {
  if (!wanted.includes(state)) throw new Conflict('import-moved-on')
}
