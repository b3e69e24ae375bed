import type { Import, ImportState } from '@prisma/client'
import { prisma } from '../../prisma/client.ts'
import { actorOfMembership, type Member } from '../access/actor/actor.ts'
import { can } from '../access/scope.ts'
import type { Jobs } from '../later.ts'
import { Refusal } from '../refusals.ts'
import { checkImport } from './check.ts'
import { planOf } from './kinds/index.ts'
import { Stopped } from './onwards.ts'
import { runImport } from './run.ts'
import { undoImport } from './undo/undo.ts'

const steps = {
  check: { from: 'checking', during: 'checking', perform: checkImport },
  run: { from: 'queued', during: 'running', perform: runImport },
  undo: { from: 'undoing', during: 'undoing', perform: undoImport },
} as const

/**
 * Does a step of an import in the worker, with the rights that whoever asked for it has by now. Whatever ends it ends all of it: what it
 * had done is not there, and the import says why. A step that ended with its worker is not begun again by itself.
 */
export async function performStep({ importId, step, membershipId }: Jobs['import'], isAgain: boolean): Promise<void> {
  const { from, during, perform } = steps[step]
  const startedAt = new Date()
  const begun = await prisma.import.updateMany({
    where: { id: importId, state: from },
    data: { state: during, ...(step === 'run' && { startedAt, finishedAt: null }) },
  })
  const found = await prisma.import.findUnique({ where: { id: importId } })
  if (!found) return
  if (begun.count === 0) return found.state === during && isAgain ? end(found, before(step, 'interrupted')) : undefined
  const actor = await actorOfMembership(membershipId)
  if (!actor || !mayStill(actor, found)) return end(found, before(step, 'failed'), { problem: 'importer-gone' })
  try {
    await perform(actor, found)
  } catch (error) {
    if (error instanceof Stopped) return end(found, before(step, 'stopped'))
    await end(found, before(step, 'failed'), toldOf(error))
    if (!(error instanceof Refusal)) throw error
  }
}

const mayStill = (actor: Member, { kind }: Import) => can(actor, 'enter', 'BackOffice', {}) && planOf(kind).may(actor)

/** What could not be undone stays done. */
const before = (step: Jobs['import']['step'], state: ImportState): ImportState => (step === 'undo' ? 'done' : state)

/** Ends a step that did nothing. */
async function end(
  { id }: Import,
  state: ImportState,
  told: { problem?: string; detail?: object } = {},
): Promise<void> {
  await prisma.import.update({
    where: { id },
    data: { state, finishedAt: new Date(), problem: told.problem ?? null, detail: told.detail ?? {} },
  })
}

function toldOf(error: unknown): { problem: string; detail: object } {
  if (!(error instanceof Refusal)) return { problem: 'import-failed', detail: {} }
  return { problem: error.code, detail: error.detail }
}
