import { act } from '../../act.ts'
import type { Member } from '../actor/actor.ts'
import type { LevelPlan, LevelRow } from './plan.ts'

/** A level (uuid) and what it says; the membership (uuid) that proposed a change of it, null where none is. Throws NotFound. */
export function findLevel<Settings extends { name: string }>(
  actor: Member,
  plan: LevelPlan<Settings>,
  id: string,
): Promise<{ settings: Settings; proposedById: string | null }> {
  return act(actor, async (work) => {
    const row = (await work.the('read', plan.subject, id)) as LevelRow
    return { settings: plan.settingsOf(row), proposedById: row.proposedById }
  })
}
