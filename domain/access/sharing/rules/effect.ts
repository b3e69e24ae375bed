import type { Db } from '../../../act.ts'
import { digestOf } from '../../../digest.ts'
import { standing } from '../../../people/standing.ts'
import { Conflict } from '../../../refusals.ts'
import { peopleOf } from '../people-of.ts'
import type { Terms } from '../terms.ts'
import type { SharingRule } from './rule.ts'

/** What a rule does: to how many people it opens how many projects that are there already, at which terms, and at which before (null: it is
 *  new). */
export type RuleEffect = { people: number; projects: number; now: Terms; before: Terms | null }

/** Whoever makes a rule has not agreed to just this effect: 409. Nothing was changed. */
export class RuleNotAgreed extends Conflict {
  /** What is sent along by whoever agrees. */
  readonly agreed: string

  constructor(readonly effect: RuleEffect) {
    super('effect-changed')
    this.agreed = digestOf(effect)
  }
}

/** Throws RuleNotAgreed unless `agreed` is what was shown of this effect. */
export function mustBeAgreed(effect: RuleEffect, agreed: string | undefined): void {
  if (agreed !== digestOf(effect)) throw new RuleNotAgreed(effect)
}

/** How many people a rule is for, and how many projects its organisation has. */
export async function reachOfRule(
  db: Pick<Db, 'membership' | 'project'>,
  rule: Pick<SharingRule, 'organisationId' | 'principalKind' | 'principalId'>,
): Promise<Pick<RuleEffect, 'people' | 'projects'>> {
  const people = await db.membership.count({ where: { AND: [standing, peopleOf(rule)] } })
  return { people, projects: await db.project.count({ where: { organisationId: rule.organisationId } }) }
}
