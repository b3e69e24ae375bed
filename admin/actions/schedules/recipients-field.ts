import type { Member } from '../../../domain/access/actor/actor.ts'
import { beginningWith, fieldsFor } from '../fields.ts'
import type { FieldSearch, FieldView } from '../form-view.ts'
import type { KnownSchedule } from './form.ts'

/** Whom a schedule mails by their address: a row each, with whose rows they are shown. */
export async function recipientsField(
  actor: Member,
  { recipients = [] }: KnownSchedule,
  sought?: FieldSearch,
): Promise<FieldView> {
  const { say, field, row } = fieldsFor(actor, sought)
  const required = true
  const chosen = (name: 'organisationId' | 'accessLevelId') => recipients.map((recipient) => recipient[name])
  const organisations = { where: { isHost: false }, chosen: chosen('organisationId') }
  const levels = { label: 'recipient-level', chosen: chosen('accessLevelId') } as const
  const fields = [
    field('email', 'email', { label: 'ScheduleRecipient.email', required }),
    field('text', 'name', { label: 'ScheduleRecipient.name' }),
    await row('organisationId', 'Organisation', { required, ...organisations }),
    beginningWith('Customer viewer', await row('accessLevelId', 'AccessLevel', { required, ...levels })),
  ]
  const value = recipients.map(({ name = '', ...rest }) => ({ ...rest, name }))
  return field('list', 'recipients', { fields, value, least: 0, more: say('another-recipient') })
}
