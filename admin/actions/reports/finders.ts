import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Finders } from '../../../domain/reports/portal/finders.ts'
import { ChangeNotAgreed } from '../../../domain/reports/portal/publish.ts'
import { fieldsFor } from '../fields.ts'
import type { VerbPreview } from '../form-view.ts'
import type { VerbOutcome } from '../verb.ts'

/** What a change of a report that is shown would do outside, to be agreed to; `before` is what was agreed to already. Throws any other error. */
export function changeShownFirst(actor: Member, error: unknown, before: string | undefined): VerbOutcome {
  if (!(error instanceof ChangeNotAgreed)) throw error
  const { say } = fieldsFor(actor)
  const { gaining, losing } = error.change
  const tables = [...findersTable(actor, 'finders-gaining', gaining), ...findersTable(actor, 'finders-losing', losing)]
  const text = say('finders-change-text', { gaining: peopleIn(gaining), losing: peopleIn(losing) })
  return {
    preview: { text, tables, agreed: error.agreed, button: say('finders-change-save') },
    isOther: before !== undefined,
  }
}

/** How many people there are of each organisation, as a table under a heading; none where there is nobody. */
export function findersTable(
  actor: Member,
  heading: 'finders-heading' | 'finders-gaining' | 'finders-losing',
  finders: Finders,
): NonNullable<VerbPreview['tables']> {
  const { say } = fieldsFor(actor)
  const rows = finders.map(({ organisation, people }) => [organisation ?? say('finders-others'), String(people)])
  const columns = [say('finders-organisation'), say('finders-people')]
  return rows.length > 0 ? [{ heading: say(heading), columns, rows }] : []
}

/** How many people that are in all. */
export const peopleIn = (finders: Finders): number => finders.reduce((sum, { people }) => sum + people, 0)
