import type { Member } from '../../../domain/access/actor/actor.ts'
import type { Suspended } from '../../../domain/people/invitations/suspended.ts'
import { titlesById } from '../../guard/titles/titles.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'
import { describeTerms } from './describe-terms.ts'

const subjects = {
  ...{ organisation: 'Organisation', product: 'Product', project: 'Project' },
  ...{ phase: 'Phase', file: 'File' },
} as const

/** Asks which of the grants that somebody had before they were disabled come back: none, unless ticked. No field where there are none. */
export async function restoreField(actor: Member, suspended: Suspended[]): Promise<FieldView[]> {
  if (suspended.length === 0) return []
  const { say, field } = fieldsFor(actor)
  const choices = []
  for (const grant of suspended) {
    const titles = await titlesById(actor, subjects[grant.resourceKind], [grant.resourceId])
    const [level, until] = await describeTerms(actor, null, grant)
    const parts = [titles.get(grant.resourceId) || say('cannot-be-seen'), level?.value, grant.expiresAt && until?.value]
    choices.push({ value: grant.id, label: parts.filter(Boolean).join(' · ') })
  }
  return [field('checks', 'restore', { choices, value: [] })]
}
