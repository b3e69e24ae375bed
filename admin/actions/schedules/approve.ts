import type { Member } from '../../../domain/access/actor/actor.ts'
import { approval, approveSchedule } from '../../../domain/reports/approval/approve.ts'
import type { ApprovalReason } from '../../../domain/reports/approval/reasons.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { approvalTexts } from '../../texts/approvals.text.ts'
import { verb } from '../verb.ts'
import { approvalForm } from './approval-form.ts'

/** Approves, as a second member of staff, what a schedule waits for. */
export const approving = verb({
  name: 'approve',
  on: 'row',
  may: 'update',
  icon: 'CheckSquare',
  fits: ({ approvalNeededAt }) => Boolean(approvalNeededAt),
  schema: approval,
  form: approvalForm,
  call: async (actor, input, id) => {
    await approveSchedule(actor, id, input)
    return { message: 'approved', to: { subject: 'Schedule', id } }
  },
})

/** A reason in a member's words. */
export function reasonText({ locale }: Member, { rule, email, ...names }: ApprovalReason): string {
  const key = rule === 'too-often' && email === null ? 'too-often-outside' : rule
  const { organisation, belongsTo, accessLevel, pattern } = names
  return speaker(approvalTexts, locale)(key, {
    email: writtenAddress(email ?? ''),
    organisation,
    belongsTo,
    accessLevel,
    pattern,
  })
}
