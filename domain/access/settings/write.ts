import { act, type Work } from '../../act.ts'
import type { Once } from '../../once.ts'
import { Conflict, Invalid, NotAllowed } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { can } from '../scope.ts'
import { type AgreedSettings, applySettings, lockLevel, mustBeFree, tellOfLevel } from './apply.ts'
import type { NewLevel } from './definition.ts'
import type { LevelPlan } from './plan.ts'

/** Makes a level that says what another one does, or nothing: nobody has it yet. Returns its id. Throws NotAllowed, Invalid. Done once
 *  under a key. */
export function createLevel<Settings extends { name: string }>(
  actor: Member,
  plan: LevelPlan<Settings>,
  { name, copyOf = null }: NewLevel,
  once?: Once,
): Promise<string> {
  const done = async (work: Work) => {
    if (!can(actor, 'create', plan.subject, {})) throw new NotAllowed(`create-${plan.subject}`)
    await mustBeFree(work.db, plan, name)
    const from = copyOf === null ? null : await plan.find(work.db, copyOf)
    if (copyOf !== null && !from) throw new Invalid({ copyOf: 'missing' })
    const id = await plan.create(work.db, name, from && plan.settingsOf(from))
    await tellOfLevel(work, actor, 'create', [plan.subject, id], copyOf === null ? {} : { copyOf })
    return id
  }
  return act(actor, done, { once })
}

/**
 * Changes a level (uuid), for everybody who has it, from their next request on. Whoever changes it has seen what that does, and sends
 * the `agreed` of it along, unless it does nothing to anybody. Where many outside gain something by it and by what they have changed of the
 * level in the last 24 hours, it waits for a second member of staff, as the answer says. Throws NotFound, NotAllowed, Invalid, NotAgreed; Conflict where nobody would be left who may change levels.
 * Done once under a key.
 */
export function changeLevel<Settings extends { name: string }>(
  actor: Member,
  plan: LevelPlan<Settings>,
  id: string,
  input: AgreedSettings<Settings>,
  once?: Once,
): Promise<{ waits: boolean }> {
  const done = async (work: Work) => {
    const row = await lockLevel(work, plan, id)
    const { effect, gainers, isForMany: waits, undo } = await applySettings(work, actor, plan, row, input)
    const { gaining, losing } = effect
    if (waits) {
      await undo()
      await plan.propose(work.db, id, input.settings, actor.membershipId)
    }
    const detail = { gaining, losing, ...(!waits && gainers.length > 0 && { gained: gainers }) }
    await tellOfLevel(work, actor, waits ? 'ask-approval' : 'update', [plan.subject, id], detail)
    return { waits }
  }
  return act(actor, done, { once })
}

/** Deletes a level (uuid) that nobody has and nothing uses. Throws NotFound, NotAllowed; Conflict for a built-in one, a usual one, and
 *  while somebody has it, by name. Done once under a key. */
export function deleteLevel<Settings extends { name: string }>(
  actor: Member,
  plan: LevelPlan<Settings>,
  id: string,
  once?: Once,
): Promise<void> {
  const done = async (work: Work) => {
    await work.the('delete', plan.subject, id)
    const { builtIn } = await lockLevel(work, plan, id)
    if (builtIn) throw new Conflict('built-in-stays')
    await plan.delete(work.db, actor, id)
    await tellOfLevel(work, actor, 'delete', [plan.subject, id], {})
  }
  return act(actor, done, { once })
}
