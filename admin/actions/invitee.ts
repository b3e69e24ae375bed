import type { Member } from '../../domain/access/actor.ts'
import type { Choice } from './choices.ts'
import { fieldsFor } from './fields.ts'
import type { FieldView } from './form-view.ts'

/** The people to invite, as a list of rows; the first is there already. */
export function invitee(actor: Member, profiles: Choice[]): FieldView {
  const { field } = fieldsFor(actor)
  return field('list', 'people', { fields: inviteeFields(actor, profiles) })
}

/** What is asked about somebody to invite. */
export function inviteeFields(actor: Member, profiles: Choice[]): FieldView[] {
  const { say, field, choice } = fieldsFor(actor)
  const required = true
  const ways = (['link', 'password'] as const).map((value) => ({ value, label: say(`by-${value}`) }))
  return [
    field('text', 'name', { label: 'person-name', required }),
    field('email', 'email', { required }),
    choice('profile', profiles, { required, value: profiles[0]?.value ?? '' }),
    field('text', 'jobRole'),
    choice('by', ways, { required, value: 'link' }),
  ]
}
