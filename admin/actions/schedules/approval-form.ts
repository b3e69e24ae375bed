import type { Member } from '../../../domain/access/actor/actor.ts'
import { findReasons } from '../../../domain/reports/approval/approve.ts'
import { speaker } from '../../../words/catalogue.ts'
import { approvalTexts } from '../../texts/approvals.text.ts'
import type { FormView } from '../form-view.ts'
import { reasonText } from './approve.ts'

/** What a schedule (uuid) waits for that the actor may approve, and what others have to. */
export async function approvalForm(actor: Member, id: string): Promise<FormView> {
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
