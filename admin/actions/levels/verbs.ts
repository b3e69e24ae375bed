import type { LevelPlan } from '../../../domain/access/settings/plan.ts'
import { deleteLevel } from '../../../domain/access/settings/write.ts'
import { press } from '../press.ts'
import type { Verb } from '../verb.ts'
import { approving, dropping } from './approve.ts'
import { changingLevel } from './change.ts'
import { comparing } from './compare.ts'
import { creating } from './create.ts'
import type { LevelForm } from './level-form.ts'

/** The buttons on levels of one kind: make one, change it, compare it, approve or drop a change of it, delete it. */
export function levelVerbs<Settings extends { name: string }, Input extends { agreed?: string | undefined }>(
  form: LevelForm<Settings, Input>,
): Verb[] {
  const { plan } = form
  return [creating(plan), changingLevel(form), comparing(form), approving(plan), dropping(plan), deleting(plan)]
}

function deleting<Settings extends { name: string }>(plan: LevelPlan<Settings>): Verb {
  return press({
    ...{ name: 'delete-level', may: 'delete', icon: 'Trash2', danger: true, message: 'level-deleted' },
    fits: ({ builtIn }) => !builtIn,
    call: (actor, id, once) => deleteLevel(actor, plan, id, once),
    to: () => ({ subject: plan.subject }),
  })
}
