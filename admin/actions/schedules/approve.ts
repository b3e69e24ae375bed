import type { Member } from '../../../domain/access/actor/actor.ts'
import { approval, approveSchedule, findReasons } from '../../../domain/reports/approval/approve.ts'
import type { ApprovalReason } from '../../../domain/reports/approval/reasons.ts'
import { writtenAddress } from '../../../words/address.ts'
import { speaker } from '../../../words/catalogue.ts'
import { approvalTexts } from '../../texts/approvals.text.ts'
import type { FormView } from '../form-view.ts'
import { verb } from '../verb.ts'

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
  const key = rule === 'too-often' && email === null ? 'too-often-customers' : rule
  const { organisation, belongsTo, accessLevel, pattern } = names
  return speaker(approvalTexts, locale)(key, {
    email: writtenAddress(email ?? ''),
    organisation,
    belongsTo,
    accessLevel,
    pattern,
  })
}

async function approvalForm(actor: Member, id: string): Promise<FormView> {
  const say = speaker(approvalTexts, actor.locale)
  const { open, mine, others } = await findReasons(actor, id)
  const button = say('approve-button')
  const reasons = mine.map((reason) => `• ${reasonText(actor, reason)}`).join('\n')
  const forOthers = mine.length > 0 ? say(others ? 'approve-mine' : 'approve-nobody', { reasons }) : ''
  const choices = open
    .filter((reason) => !mine.includes(reason))
    .map((reason) => ({ value: reason.key, label: reasonText(actor, reason) }))
  if (choices.length === 0) return { text: forOthers || say('approve-nothing'), button, fields: [] }
  const text = [say('approve-text'), forOthers].filter(Boolean).join('\n\n')
  return { text, button, fields: [{ kind: 'checks', name: 'reasons', label: say('reasons'), choices, value: [] }] }
}
