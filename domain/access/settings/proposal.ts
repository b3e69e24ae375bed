import { act, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Conflict } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { applySettings, lockLevel, tellOfLevel } from './apply.ts'
import type { LevelPlan } from './plan.ts'

/** Lets a level (uuid) say what was proposed for it, as a second member of staff, who has seen what that does: see changeLevel. Throws as
 *  that; Conflict where nothing is proposed, or by whoever proposed it. Done once under a key. */
export function approveLevel<Settings extends { name: string }>(
  actor: Member,
  plan: LevelPlan<Settings>,
  id: string,
  agreed: string | undefined,
  once?: Once,
): Promise<void> {
  const done = async (work: Work) => {
    const row = await lockLevel(work, plan, id)
    if (row.proposed === null) throw new Conflict('nothing-proposed')
    if (row.proposedById === actor.membershipId) throw new Conflict('approve-level-yourself')
    const settings = plan.schema.parse(row.proposed)
    const { effect } = await applySettings(work, actor, plan, row, { settings, agreed })
    const { gaining, losing } = effect
    const askedById = row.proposedById ?? ''
    await tellOfLevel(work, actor, 'approve', [plan.subject, id], { gaining, losing, askedById })
  }
  return act(actor, done, { once })
}

/** Drops what was proposed for a level (uuid): it stays as it is. Throws NotFound, NotAllowed; Conflict where nothing is proposed. */
export function dropProposal<Settings extends { name: string }>(
  actor: Member,
  plan: LevelPlan<Settings>,
  id: string,
): Promise<void> {
  return act(actor, async (work) => {
    const row = await lockLevel(work, plan, id)
    if (row.proposed === null) throw new Conflict('nothing-proposed')
    await plan.write(work.db, id, plan.settingsOf(row))
    await tellOfLevel(work, actor, 'update', [plan.subject, id], { dropped: 'proposal' })
  })
}
