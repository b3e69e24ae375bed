import type { Day } from '../../words/dates.ts'

/** Whether something should have been done before today and is not. */
export function isLate(thing: { dueOn?: Day | null; doneOn?: Day | null; status?: string }, today: Day): boolean {
  return Boolean(thing.dueOn && thing.dueOn < today && !thing.doneOn && thing.status !== 'done')
}
