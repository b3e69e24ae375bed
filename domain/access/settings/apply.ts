import type { Work } from '../../act.ts'
import { digestOf } from '../../digest.ts'
import { Conflict, Invalid } from '../../refusals.ts'
import type { Member } from '../actor/actor.ts'
import { changesBetween, type Effect } from './effect/effect.ts'
import { isSomebodyLeft } from './effect/keepers.ts'
import { isForMany } from './effect/many.ts'
import { standingsOf } from './effect/standings.ts'
import type { LevelPlan, LevelRow } from './plan.ts'

/** Somebody gains or loses something by a change, and whoever makes it has not agreed to just that: 409. Nothing was changed. */
export class NotAgreed extends Conflict {
  /** What is sent along by whoever agrees. */
  readonly agreed: string

  constructor(
    readonly effect: Effect,
    /** Whether it would wait for a second member of staff. */
    readonly isForMany: boolean,
  ) {
    super('effect-changed')
    this.agreed = digestOf(effect)
  }
}

/** What a level is to say, and the `agreed` of the effect that was shown, if any was. */
export type AgreedSettings<Settings> = { settings: Settings; agreed?: string | undefined }

/** A level (uuid) that the actor may change, while nobody else changes any. Throws NotFound, NotAllowed. */
export async function lockLevel(work: Work, { subject }: { subject: LevelPlan<never>['subject'] }, id: string) {
  await work.db.$executeRaw`lock table "AccessLevel", "ProjectAccessLevel" in share row exclusive mode`
  return work.the('update', subject, id) as Promise<LevelRow>
}

/**
 * Writes what a level says and returns what that does to everybody: what they may do is read before and after, in the transaction at hand.
 * `gainers` are those outside who gain something, each by a digest; `undo` takes it back. Throws NotAgreed, Invalid; Conflict where nobody would be left who may change levels.
 */
export async function applySettings<Settings extends { name: string }>(
  { db }: Work,
  actor: Member,
  plan: LevelPlan<Settings>,
  { id, name, builtIn }: LevelRow,
  { settings, agreed }: AgreedSettings<Settings>,
): Promise<{ effect: Effect; gainers: string[]; isForMany: boolean; undo(): Promise<unknown> }> {
  if (builtIn && name !== settings.name) throw new Invalid({ name: 'built-in-name-stays' })
  await mustBeFree(db, plan, settings.name, id)
  const before = await standingsOf(db, actor)
  await db.$executeRaw`savepoint before_change`
  await plan.write(db, id, settings)
  const after = await standingsOf(db, actor)
  if (!isSomebodyLeft(after)) throw new Conflict('nobody-left')
  const { effect, gainers } = changesBetween(before, after)
  const isMany = await isForMany(db, actor, [plan.subject, id], gainers)
  if (effect.lines.length > 0 && agreed !== digestOf(effect)) throw new NotAgreed(effect, isMany)
  return { effect, gainers, isForMany: isMany, undo: () => db.$executeRaw`rollback to savepoint before_change` }
}

/** Throws Invalid where another level of the kind has the name. */
export async function mustBeFree<Settings extends { name: string }>(
  db: Work['db'],
  plan: LevelPlan<Settings>,
  name: string,
  id?: string,
): Promise<void> {
  const found = await plan.named(db, name)
  if (found && found.id !== id) throw new Invalid({ name: 'taken' })
}

/** Writes into the log what was done with a level (uuid). */
export function tellOfLevel(
  { record }: Work,
  { organisation }: Member,
  action: 'create' | 'update' | 'delete' | 'approve' | 'ask-approval',
  [subject, id]: [LevelPlan<never>['subject'], string],
  detail: Record<string, string | object>,
): Promise<void> {
  return record({ action, subject, id, organisationId: organisation.id, detail: { ...detail } })
}
