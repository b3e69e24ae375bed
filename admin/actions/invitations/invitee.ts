import type { Member } from '../../../domain/access/actor/actor.ts'
import { profiles as powers } from '../../../domain/access/profiles.ts'
import { type Choice, profilesToGive } from '../choices.ts'
import { fieldsFor } from '../fields.ts'
import type { FieldView } from '../form-view.ts'

/** The people to invite when a customer is onboarded: the first one bills, the others look on, unless chosen otherwise. */
export function invitees(actor: Member): FieldView {
  const { say, field } = fieldsFor(actor)
  const fields = inviteeFields(actor, profilesToGive(actor, true), 'billing_administrator')
  const further = inviteeFields(actor, profilesToGive(actor))
  return field('list', 'people', { fields, further, required: true, more: say('another-person') })
}

/** What is asked about somebody to invite. */
export function inviteeFields(
  actor: Member,
  profiles: Choice[],
  usual = 'observer',
  decides: Pick<FieldView, 'decides'> = {},
): FieldView[] {
  const { say, field, choice } = fieldsFor(actor)
  const required = true
  const ways = (['link', 'password'] as const).map((value) => ({ value, label: say(`by-${value}`) }))
  return [
    field('text', 'name', { label: 'Person.name', required }),
    field('email', 'email', { label: 'Person.email', required, ...decides }),
    choice('profile', profiles, { label: 'Membership.profile', required, value: usual }),
    field('text', 'jobRole', { label: 'Membership.jobRole' }),
    ...(powers[actor.profile].billing
      ? [field('yes', 'legalRepresentative', { label: 'Membership.legalRepresentative' })]
      : []),
    choice('by', ways, { required, value: 'link' }),
  ]
}
